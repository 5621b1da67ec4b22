package org.jejak.ledger.origin;

import java.util.Optional;
import org.jejak.model.Mention;

/**
 * One party of a chain, and why it stands there.
 *
 * @param party empty where nobody is named: the chain is open there
 * @param evidence the words that say so, with their place in the article; empty where the article's metadata do
 */
public record Link(Optional<String> party, Role role, Because because, Optional<Mention> evidence) {

    /** What a party does in a chain. */
    public enum Role {
        OUTLET,
        /** An outlet from which the whole article says it comes. */
        DERIVED,
        VIA,
        ORIGIN
    }

    /** On what ground a link stands. */
    public enum Because {
        /** The article's metadata name its outlet. */
        PUBLISHED,
        /** A line of the article says from whom it comes. */
        DERIVATION_LINE,
        /** The text names it at the claim. */
        NAMED,
        /** The article gives the same figure to it elsewhere. */
        SAME_ARTICLE,
        /** Nobody is named. */
        OPEN
    }
}
