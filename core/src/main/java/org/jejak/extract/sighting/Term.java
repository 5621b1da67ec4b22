package org.jejak.extract.sighting;

import org.jejak.text.Match;

/**
 * Words that a proposition may ask for.
 *
 * @param value the concept or theme, the noun class, or the party
 * @param match the words, as the packs know them
 */
record Term(Kind kind, String value, Match match) {

    enum Kind {
        CONCEPT,
        NOUN,
        PARTY
    }

    int from() {
        return match.from();
    }

    int to() {
        return match.to();
    }

    boolean isNoun() {
        return kind == Kind.NOUN;
    }

    boolean isParty() {
        return kind == Kind.PARTY;
    }

    /** Tokens between this and another; none where they touch or overlap. */
    int gap(Term other) {
        return Math.max(0, Math.max(other.from() - to(), from() - other.to()));
    }
}
