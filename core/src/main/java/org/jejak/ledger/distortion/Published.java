package org.jejak.ledger.distortion;

import java.time.LocalDate;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.Period;

/** When articles came out. */
final class Published {

    private Published() {}

    /** The day, or the last that it may be; far ahead where nobody knows. */
    static LocalDate day(ClaimEntry claim) {
        return claim.article()
                .metadata()
                .published()
                .flatMap(Period::of)
                .map(Period::last)
                .orElse(LocalDate.MAX);
    }
}
