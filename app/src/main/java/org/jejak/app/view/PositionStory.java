package org.jejak.app.view;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jejak.app.view.Paint.As;
import org.jejak.ledger.position.Propositions;
import org.jejak.ledger.position.Series;
import org.jejak.ledger.position.Stated;
import org.jejak.ledger.position.Step;

/** Positions as a story in time: under each proposition its sources, under each of these what it held, day by day, with the words. */
public final class PositionStory {

    /** Of screens. */
    public static final String LANGUAGE = "en";

    private static final String INDENT = "  ";
    /** Of what nobody is named for. */
    private static final String OWN = "reports in their own words";

    /** Fewer columns are not worth a column of text. */
    private static final int LEAST = 24;

    private final OptionalInt width;
    private final Paint paint;

    /** @param width to keep within; empty to wrap nothing */
    public PositionStory(OptionalInt width, Paint paint) {
        this.width = width;
        this.paint = paint;
    }

    public void write(List<Series> all, Propositions propositions, Writer out) throws IOException {
        Map<String, List<Series>> held = new LinkedHashMap<>();
        all.forEach(series -> held.computeIfAbsent(series.proposition(), id -> new ArrayList<>())
                .add(series));
        String between = "";
        for (Map.Entry<String, List<Series>> one : held.entrySet()) {
            String label = propositions.label(one.getKey(), LANGUAGE);
            out.write(between);
            lines("", label + summary(one.getKey(), label, one.getValue()), As.HEADING, label, out);
            for (Series series : one.getValue()) {
                series(series, out);
            }
            between = "\n";
        }
    }

    private static String summary(String id, String label, List<Series> series) {
        Set<String> articles = series.stream()
                .flatMap(each -> each.steps().stream())
                .flatMap(step -> step.stated().echoes().stream())
                .map(echo -> echo.claim().article().id())
                .collect(Collectors.toCollection(TreeSet::new));
        long changed = series.stream().filter(Series::isChanged).count();
        long named = series.stream().filter(each -> each.party().isPresent()).count();
        return (label.equals(id) ? "" : " · " + id) + " · " + Words.count(articles.size(), "article", "articles")
                + ", " + (named == 0 ? "no source" : Words.count(named, "source", "sources"))
                + (changed == 0 ? "" : ", " + Words.number(changed) + " changed");
    }

    private void series(Series series, Writer out) throws IOException {
        String party = series.party().map(Words::oneLine).orElse(OWN);
        String speaksFor = series.speaksFor().isEmpty()
                ? ""
                : ", speaks for "
                        + series.speaksFor().stream().map(Words::oneLine).collect(Collectors.joining(", "));
        lines(INDENT, party + speaksFor, As.SOURCE, party, out);
        int when = widest(series.steps().stream()
                .map(step -> Words.days(step.stated().when()))
                .toList());
        int stance = widest(series.steps().stream()
                .map(step -> Words.spaced(step.stated().stance()))
                .toList());
        for (Step step : series.steps()) {
            step(step, when, stance, out);
        }
    }

    private static int widest(List<String> texts) {
        return texts.stream().mapToInt(DisplayWidth::of).max().orElse(0);
    }

    private void step(Step step, int when, int stance, Writer out) throws IOException {
        Stated stated = step.stated();
        String days = INDENT + INDENT + DisplayWidth.pad(Words.days(stated.when()), when, false) + "  ";
        String held = DisplayWidth.pad(Words.spaced(stated.stance()), stance, false) + "  ";
        out.write(days + paint.paint(As.CLAIM, held));
        int margin = DisplayWidth.of(days);
        boolean beside = room(margin + DisplayWidth.of(held)) >= LEAST;
        if (!beside) {
            out.write("\n");
        }
        int text = beside ? margin + DisplayWidth.of(held) : margin;
        String indent = beside ? "" : " ".repeat(text);
        for (String line : wrapped(told(step), text)) {
            out.write(indent + line + "\n");
            indent = " ".repeat(text);
        }
        for (String line : wrapped(words(stated), text)) {
            out.write(" ".repeat(text) + paint.paint(As.FAINT, line) + "\n");
        }
    }

    /** What it changed, under what other names, through whom, in whose print. */
    private static String told(Step step) {
        Stated stated = step.stated();
        String names = String.join(
                ", ", stated.otherNames().stream().map(Words::oneLine).toList());
        return before(step)
                + (stated.isCounted() ? "in a number " : "")
                + (stated.dating().isPresent() ? "dated by an event it tells of " : "")
                + stated.step()
                        .map(word -> "told as “" + Words.oneLine(word) + "” ")
                        .orElse("")
                + (names.isEmpty() ? "" : "also as " + names + " ")
                + OriginWords.way(stated.echoes(), stated.party()).strip();
    }

    private static String before(Step step) {
        if (step.before().isEmpty()) {
            return "";
        }
        Stated before = step.before().get();
        Stated now = step.stated();
        String who = before.party().equals(now.party())
                ? ""
                : before.party().map(Words::oneLine).orElse("") + " ";
        String what = before.proposition().equals(now.proposition()) ? "" : ", on " + before.proposition();
        return "CHANGED: before " + who + Words.spaced(before.stance()) + what + " (" + when(before) + ") ";
    }

    private static String when(Stated stated) {
        String days = Words.days(stated.when());
        String step = stated.step().map(word -> "“" + Words.oneLine(word) + "”").orElse("");
        return days.isBlank() || step.isEmpty() ? days.strip() + step : days + ", " + step;
    }

    private static String words(Stated stated) {
        int others = stated.echoes().size() - 1;
        return "“" + Words.oneLine(stated.claim().quote().text()) + "” · " + Words.of(stated.id())
                + (others == 0 ? "" : " +" + others);
    }

    private int room(int margin) {
        return width.orElse(Integer.MAX_VALUE) - margin;
    }

    private List<String> wrapped(String text, int margin) {
        return width.isEmpty() ? List.of(text) : DisplayWidth.wrap(text, Math.max(LEAST, room(margin)));
    }

    private void lines(String indent, String text, As as, String painted, Writer out) throws IOException {
        for (String line : wrapped(text, indent.length())) {
            String shown = line.startsWith(painted)
                    ? paint.paint(as, painted) + paint.paint(As.FAINT, line.substring(painted.length()))
                    : line;
            out.write(indent + shown + "\n");
        }
    }
}
