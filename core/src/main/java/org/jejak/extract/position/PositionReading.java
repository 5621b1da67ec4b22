package org.jejak.extract.position;

import org.jejak.extract.figure.StatementDays;
import org.jejak.model.Position;

/** A position with everything that decided it, for whoever asks. */
public final class PositionReading {

    private final Position position;
    private final Holding holding;
    private final StatementDays.AsOf said;

    PositionReading(Position position, Holding holding, StatementDays.AsOf said) {
        this.position = position;
        this.holding = holding;
        this.said = said;
    }

    public Position position() {
        return position;
    }

    /** When the position was taken. */
    StatementDays.AsOf said() {
        return said;
    }

    Holding holding() {
        return holding;
    }
}
