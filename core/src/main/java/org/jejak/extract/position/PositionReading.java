package org.jejak.extract.position;

import java.util.Optional;
import org.jejak.extract.figure.StatementDays;
import org.jejak.model.Position;
import org.jejak.text.Match;

/** A position with everything that decided it, for whoever asks. */
public final class PositionReading {

    private final Position position;
    private final Holding holding;
    private final StatementDays.AsOf said;
    private final Optional<Match> order;

    PositionReading(Position position, Holding holding, StatementDays.AsOf said, Optional<Match> order) {
        this.position = position;
        this.holding = holding;
        this.said = said;
        this.order = order;
    }

    public Position position() {
        return position;
    }

    /** When the position was taken. */
    StatementDays.AsOf said() {
        return said;
    }

    /** The word that says which step of its holder it was. */
    Optional<Match> order() {
        return order;
    }

    Holding holding() {
        return holding;
    }
}
