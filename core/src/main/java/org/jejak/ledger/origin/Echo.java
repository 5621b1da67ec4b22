package org.jejak.ledger.origin;

import java.util.List;
import org.jejak.ledger.ClaimEntry;

/**
 * A claim that prints an origin's statement, with the way it came.
 *
 * @param chain from the outlet that prints it to the origin
 */
public record Echo(ClaimEntry claim, List<Link> chain) {

    public Echo {
        chain = List.copyOf(chain);
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
