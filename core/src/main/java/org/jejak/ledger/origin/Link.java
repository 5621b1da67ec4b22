package org.jejak.ledger.origin;

import java.util.Optional;
import org.jejak.model.Mention;

/**
 * One party of a chain, and why it stands there.
 *
 * @param party empty where nobody is named: the chain is open there
 * @param evidence the words that say so, with their place in the article; empty where the article's metadata or another article do
 * @param shared the passage that shows it, where the article shares text with another
 */
public record Link(
        Optional<String> party, Role role, Because because, Optional<Mention> evidence, Optional<SharedText> shared) {

    public Link(Optional<String> party, Role role, Because because, Optional<Mention> evidence) {
        this(party, role, because, evidence, Optional.empty());
    }

    /** What a party does in a chain. */
    public enum Role {
        OUTLET,
        /** An outlet from which the whole article says it comes. */
        DERIVED,
        /** An outlet whose text stands in the article, without a word of it. */
        REUSED,
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
        /** Text around the claim stands in an article of this outlet that came out earlier. */
        TEXT_REUSED,
        /** The same text stands in an article of this outlet; which of both came out first is not established. */
        TEXT_SHARED,
        /** The article with the same text names it. */
        NAMED_WHERE_SHARED,
        /** Hardly anybody else would count the same, and one other report tells whose number it is. */
        SAME_NUMBER,
        /** An analyst says so; {@link Echo#decision} tells who, and why. */
        ANALYST,
        /** Nobody is named. */
        OPEN
    }
}
