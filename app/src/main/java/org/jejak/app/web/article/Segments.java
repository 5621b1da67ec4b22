package org.jejak.app.web.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeSet;
import org.jejak.app.view.Words;
import org.jejak.app.web.article.Mark.Kind;
import org.jejak.ledger.CodePoints;
import org.jejak.model.Span;

/**
 * Cuts a text where a mark begins or ends, so that marks may overlap in any way. Offsets are code points. The work grows with the text and
 * with the marks times the logarithm of their number. One pass; one thread.
 */
final class Segments {

    /** Of claims that cover the same words the shorter one is meant. */
    private static final Comparator<Mark> INNERMOST = Comparator.comparingInt(
                    (Mark mark) -> mark.span().length())
            .thenComparing(Mark::span)
            .thenComparing(Mark::key);

    /** What began last ends first. */
    private static final Comparator<Mark> BY_END = Comparator.comparingInt(
                    (Mark mark) -> mark.span().end())
            .thenComparing(mark -> -mark.span().start());

    private final CodePoints text;
    private final List<Mark> marks;
    private int begun;
    private final PriorityQueue<Mark> open = new PriorityQueue<>(BY_END);
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private final TreeSet<Mark> claims = new TreeSet<>(INNERMOST);
    private boolean found;

    /** @param marks within the text */
    Segments(String text, List<Mark> marks) {
        this.text = new CodePoints(text);
        this.marks = marks.stream().sorted(Comparator.comparing(Mark::span)).toList();
    }

    /** The segments of a stretch; to be asked for stretches in the order of the text. */
    List<Segment> of(Span stretch) {
        List<Segment> segments = new ArrayList<>();
        for (int at = stretch.start(); at < stretch.end(); ) {
            end(at);
            String opens = begin(at);
            int next = Math.min(stretch.end(), next());
            String style = style();
            String key = claims.isEmpty() ? "" : claims.first().key();
            boolean first = !found && isOpen(Kind.CHOSEN);
            found |= first;
            segments.add(new Segment(safe(text.slice(new Span(at, next))), style, key, first, opens, end(next)));
            at = next;
        }
        return segments;
    }

    /** Takes up the marks that begin up to a place; a bracket for each content among them. */
    private String begin(int at) {
        StringBuilder brackets = new StringBuilder();
        for (; begun < marks.size() && marks.get(begun).span().start() <= at; begun++) {
            Mark mark = marks.get(begun);
            if (mark.span().end() > at) {
                open.add(mark);
                counts.merge(mark.kind(), 1, Integer::sum);
                if (mark.kind() == Kind.CLAIM) {
                    claims.add(mark);
                } else if (mark.kind() == Kind.CONTENT) {
                    brackets.append('[');
                }
            }
        }
        return brackets.toString();
    }

    /** Lets go of the marks that end up to a place; a bracket and the number for each content among them. */
    private String end(int at) {
        StringBuilder brackets = new StringBuilder();
        for (Mark mark = open.peek(); mark != null && mark.span().end() <= at; mark = open.peek()) {
            open.remove();
            counts.merge(mark.kind(), -1, Integer::sum);
            if (mark.kind() == Kind.CLAIM) {
                claims.remove(mark);
            } else if (mark.kind() == Kind.CONTENT) {
                brackets.append(']').append(mark.label());
            }
        }
        return brackets.toString();
    }

    /** Where the next mark begins or ends. */
    private int next() {
        Mark first = open.peek();
        int end = first == null ? Integer.MAX_VALUE : first.span().end();
        return begun == marks.size()
                ? end
                : Math.min(end, marks.get(begun).span().start());
    }

    private boolean isOpen(Kind kind) {
        return counts.getOrDefault(kind, 0) > 0;
    }

    private String style() {
        List<String> styles = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (isOpen(kind)) {
                styles.add("m-" + kind.name().toLowerCase(Locale.ROOT));
            }
        }
        return String.join(" ", styles);
    }

    /** A sign in the place of each character that could hide or turn what follows; line ends stay. */
    static String safe(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\t' || Words.isSafe(c)) {
                safe.appendCodePoint(c);
            } else if (c != '\r') {
                safe.append('\ufffd');
            }
        });
        return safe.toString();
    }
}
