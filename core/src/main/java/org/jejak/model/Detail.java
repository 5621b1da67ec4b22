package org.jejak.model;

/**
 * Something more that the words around a claim tell of it.
 *
 * @param value how it reads: the name of a participant, the class of goods, the kind of proof as packs name it
 * @param words those that tell it
 */
public record Detail(Kind kind, String value, Mention words) {

    /** What is told. */
    public enum Kind {
        /** Who takes part. */
        PARTICIPANT,
        /** What goes over. */
        GOODS,
        /** How many or how much of it, as a pack reads the number. */
        QUANTITY,
        /** By what, or over what, it goes. */
        MEANS,
        /** What the text names as proof: debris examined, an image published. */
        PROOF,
        /** How likely its source holds it, in its own words. */
        LIKELIHOOD,
        /** Why, in the words of whoever explains it. */
        REASON,
        /** How a count was made: from names, from single cases. */
        METHOD
    }
}
