package org.jejak.extract.position;

import org.jejak.model.Position;

/** A position with everything that decided it, for whoever asks. */
public final class PositionReading {

    private final Position position;
    private final Holding holding;

    PositionReading(Position position, Holding holding) {
        this.position = position;
        this.holding = holding;
    }

    public Position position() {
        return position;
    }

    Holding holding() {
        return holding;
    }
}
