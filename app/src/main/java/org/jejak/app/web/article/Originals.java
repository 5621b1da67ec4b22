package org.jejak.app.web.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jejak.app.web.article.ArticlePage.Beside;
import org.jejak.ledger.CodePoints;
import org.jejak.model.Span;
import org.jejak.model.TextMap;

/** Originals as plain text, whatever they hold, with the words of a claim found in them. */
final class Originals {

    /** Code points of an original that a page shows before and after the words. */
    private static final int SIDE = 60_000;

    private static final String MARK = "\ufeff";

    private Originals() {}

    /** @param words of the article's text, to be found in the original */
    static Beside of(byte[] bytes, String charset, TextMap map, Optional<Span> words) {
        String decoded =
                new String(bytes, Charset.isSupported(charset) ? Charset.forName(charset) : StandardCharsets.UTF_8);
        CodePoints text = new CodePoints(decoded.startsWith(MARK) ? decoded.substring(1) : decoded);
        int length = text.length();
        Span there = words.flatMap(span -> place(map, span))
                .filter(span -> span.end() <= length)
                .orElse(new Span(0, 0));
        int from = Math.max(0, there.start() - SIDE);
        int to = (int) Math.min(length, (long) there.end() + SIDE);
        return new Beside(
                Segments.safe(text.slice(new Span(from, there.start()))),
                Segments.safe(text.slice(there)),
                Segments.safe(text.slice(new Span(there.end(), to))),
                charset,
                from > 0 || to < length);
    }

    /** Where the words stand in the original; empty where the reader added them. */
    static Optional<Span> place(TextMap map, Span words) {
        return map.stretches().stream()
                .filter(stretch -> stretch.text().overlaps(words))
                .map(stretch -> part(stretch, words))
                .reduce(Span::cover);
    }

    /** The part of a stretch character for character; all of it where an entity or folded space makes it longer than its text. */
    private static Span part(TextMap.Stretch stretch, Span words) {
        if (stretch.text().length() != stretch.original().length()) {
            return stretch.original();
        }
        int shift = stretch.original().start() - stretch.text().start();
        return new Span(
                Math.max(words.start(), stretch.text().start()) + shift,
                Math.min(words.end(), stretch.text().end()) + shift);
    }
}
