package org.jejak.ledger.instrument;

import java.util.List;
import org.jejak.ledger.exchange.Lot;

/**
 * A claimed transfer on the monitoring desk. What a claim says and what the pack says are kept apart.
 *
 * @param would the clauses that forbid it by the words of the pack
 * @param said who says, beside a claim of it, that a measure is broken, or that none is
 */
public record Listed(Lot lot, List<Breach> would, List<Assertion> said) {

    public Listed {
        would = List.copyOf(would);
        said = List.copyOf(said);
    }
}
