package org.jejak.model;

import java.util.Optional;

/**
 * Who is quoted, at one place.
 *
 * @param mention the words that name the source there; an enclitic ("-nya") for "ujarnya"
 * @param antecedent for a pronoun, an enclitic or a bare role, the words that named the source before
 * @param canonical the source's name as the ledger files it: a topic pack's name, a person's fullest name in the article, or the mention
 * @param type how far it is identified
 */
public record Source(Mention mention, Optional<Mention> antecedent, String canonical, Type type) {

    /** A source named on the spot. */
    public Source(Mention mention, String canonical, Type type) {
        this(mention, Optional.empty(), canonical, type);
    }

    /** Anonymous and collective sources are never merged with named ones. */
    public enum Type {
        PERSON,
        ORGANISATION,
        OUTLET,
        DOCUMENT,
        UNNAMED,
        COLLECTIVE
    }
}
