package org.jejak.ledger.review;

import java.util.List;
import org.jejak.ledger.ClaimEntry;

/**
 * A claim that nobody judged yet.
 *
 * @param causes why it asks for a look, what matters most first; empty where nothing but that it is open
 */
public record ToReview(ClaimEntry claim, List<Cause> causes) {

    public ToReview {
        causes = List.copyOf(causes);
    }
}
