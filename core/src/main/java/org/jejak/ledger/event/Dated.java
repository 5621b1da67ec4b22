package org.jejak.ledger.event;

import java.util.List;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.Period;
import org.jejak.model.Edtf;

/**
 * A date that reports give an event.
 *
 * @param date the narrowest of those that agree
 * @param when its days
 * @param claims that give it, in the order of the ledger
 */
public record Dated(Edtf date, Period when, List<ClaimId> claims) {

    public Dated {
        claims = List.copyOf(claims);
    }
}
