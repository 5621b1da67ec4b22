package org.jejak.app.web.article;

import org.jejak.model.Span;

/**
 * A stretch of an article to be told apart.
 *
 * @param label of an attribution: its number, as the text shows it
 * @param key of a claim: {@link org.jejak.ledger.ClaimId#key()}
 */
record Mark(Span span, Kind kind, String label, String key) {

    /** What the words are. */
    enum Kind {
        SOURCE,
        CUE,
        CONTENT,
        CLAIM,
        /** The words of the claim that is selected. */
        CHOSEN,
        /** The clause that carries the claim that is selected. */
        QUOTE
    }

    static Mark source(Span span) {
        return new Mark(span, Kind.SOURCE, "", "");
    }

    static Mark cue(Span span) {
        return new Mark(span, Kind.CUE, "", "");
    }

    static Mark content(Span span, String label) {
        return new Mark(span, Kind.CONTENT, label, "");
    }

    static Mark claim(Span span, String key) {
        return new Mark(span, Kind.CLAIM, "", key);
    }

    static Mark chosen(Span span) {
        return new Mark(span, Kind.CHOSEN, "", "");
    }

    static Mark quote(Span span) {
        return new Mark(span, Kind.QUOTE, "", "");
    }
}
