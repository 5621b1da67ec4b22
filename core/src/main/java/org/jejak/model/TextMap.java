package org.jejak.model;

import java.util.List;

/**
 * The way back from an article's text to its original: stretches of text, in order, each with the place in the decoded
 * original that it was taken from. Text that the reader added (a line break between paragraphs) belongs to no stretch.
 *
 * @param stretches sorted by {@link Stretch#text()}, not overlapping
 */
public record TextMap(List<Stretch> stretches) {

    /**
     * @param text code points in the article's text
     * @param original code points in the decoded original; entities and folded white space may make it longer than the text
     */
    public record Stretch(Span text, Span original) {}

    public TextMap {
        stretches = List.copyOf(stretches);
    }

    /** The map of a text that is its original, character for character. */
    public static TextMap identity(int length) {
        return new TextMap(List.of(new Stretch(new Span(0, length), new Span(0, length))));
    }
}
