package org.jejak.ledger.forecast;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jejak.ledger.ClaimEntry;

/** A claim with the day on which its article came out, read once. */
record Printed(LocalDate day, ClaimEntry claim) {

    static final Comparator<Printed> EARLIEST =
            Comparator.comparing(Printed::day).thenComparing(printed -> printed.claim.id());

    /** Empty where the day is not known. */
    static Optional<Printed> of(ClaimEntry claim) {
        return Forecasts.day(claim).map(day -> new Printed(day, claim));
    }
}
