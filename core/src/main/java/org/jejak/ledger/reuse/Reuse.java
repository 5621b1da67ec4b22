package org.jejak.ledger.reuse;

import org.jejak.model.Span;

/**
 * A passage that two articles share.
 *
 * @param first the one that came out first, where that is established; else the one with the smaller id
 * @param second the other
 * @param established whether it is known which came out first: on the same day, or without a date, it is not
 * @param words how many words of the second are those of the first
 * @param score share of both passages' words that are the same: 1 for a word-for-word copy, at least {@value Alignment#LEAST_SCORE}
 */
public record Reuse(Place first, Place second, boolean established, int words, double score) {

    /**
     * Where a passage stands.
     *
     * @param article its id
     * @param span in code points of the article's text
     */
    public record Place(String article, Span span) {}

    /** The passage in this article; the other article must be the reuse's other one. */
    public Place in(String article) {
        return first.article().equals(article) ? first : second;
    }
}
