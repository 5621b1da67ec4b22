package org.jejak.ledger.contest;

import java.util.List;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.ClaimId;

/**
 * Figures that seem to clash, and why they differ.
 *
 * @param claims two that differ, the earlier first; for a sum its parts in text order, then the total
 */
public record Contest(Explanation explanation, List<ClaimEntry> claims) {

    public Contest {
        claims = List.copyOf(claims);
    }

    /** The ids of its claims, in their order; no two contests of a case have the same. */
    public List<ClaimId> ids() {
        return claims.stream().map(ClaimEntry::id).toList();
    }
}
