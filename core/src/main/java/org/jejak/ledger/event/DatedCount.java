package org.jejak.ledger.event;

import java.util.List;
import java.util.Optional;
import org.jejak.ledger.Period;
import org.jejak.ledger.origin.Origin;
import org.jejak.ledger.position.Side;

/** A number of a day: what happened then was counted. */
public record DatedCount(Origin origin, Period day) implements Moment {

    @Override
    public String type() {
        return origin.figure().indicator();
    }

    @Override
    public Optional<Period> when() {
        return Optional.of(day);
    }

    @Override
    public List<Report> reports() {
        return List.of(
                new Report(origin.party(), Side.of(origin.figure().voice().stance()), origin.echoes()));
    }
}
