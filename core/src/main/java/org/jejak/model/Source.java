package org.jejak.model;

/**
 * Who is quoted, at one place.
 *
 * @param mention the words that name the source there; an enclitic ("-nya") for "ujarnya"
 * @param canonical the source's name as the ledger files it: a topic pack's name, a person's fullest name in the article, or the mention
 * @param type how far it is identified
 */
public record Source(Mention mention, String canonical, Type type) {

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
