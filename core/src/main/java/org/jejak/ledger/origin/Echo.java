package org.jejak.ledger.origin;

import java.util.List;
import java.util.Optional;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.DecisionEntry;

/**
 * A claim that prints an origin's statement, with the way it came.
 *
 * @param chain from the outlet that prints it to the origin
 * @param decision the merge or split by which it stands with this origin, where the analyst says so against what was found
 */
public record Echo(ClaimEntry claim, List<Link> chain, Optional<DecisionEntry> decision) {

    public Echo {
        chain = List.copyOf(chain);
    }

    /** One that was found there. */
    public Echo(ClaimEntry claim, List<Link> chain) {
        this(claim, chain, Optional.empty());
    }

    /** Whether the article's title holds it. */
    public boolean isHeadline() {
        return Headline.holds(claim);
    }

    /** Whether somebody on the way is not named. */
    public boolean isOpen() {
        return chain.stream().anyMatch(link -> link.party().isEmpty());
    }
}
