package org.jejak.ledger.exchange;

import org.jejak.ledger.ClaimEntry;
import org.jejak.model.Mention;

/**
 * What bears a transfer out, as a report names it.
 *
 * @param kind as packs name it ({@code image}); {@link #ADMITTED} where the giver or receiver says so itself
 * @param words those that tell it; of an admission the whole claim
 * @param claim the claim beside which they stand
 */
public record Proof(String kind, Mention words, ClaimEntry claim) {

    /** The giver or receiver says so. */
    public static final String ADMITTED = "admitted";

    /** Somebody says that it was seen: an allegation like others. */
    static final String TESTIMONY = "testimony";
}
