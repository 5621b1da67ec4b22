package org.jejak.ledger.instrument;

import java.util.List;
import java.util.Optional;
import org.jejak.ledger.event.Report;
import org.jejak.pack.Instrument;
import org.jejak.pack.Instrument.Clause;

/**
 * What sources say of an instrument: that it is broken, or that a clause of it applies now.
 *
 * @param clause empty where they speak of the whole
 * @param proposition on which they take a position
 * @param reports of those who hold it and of those who do not
 */
public record Assertion(
        Instrument instrument, Optional<Clause> clause, What what, String proposition, List<Report> reports) {

    public Assertion {
        reports = List.copyOf(reports);
    }

    /** What is said. */
    public enum What {
        VIOLATED,
        TRIGGERED
    }
}
