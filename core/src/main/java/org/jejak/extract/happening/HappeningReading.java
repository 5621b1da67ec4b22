package org.jejak.extract.happening;

import java.util.Optional;
import org.jejak.model.Claim;
import org.jejak.model.Figure;

/** An event, transfer or forecast with everything that decided it, for whoever asks. */
public final class HappeningReading {

    private final Claim claim;
    private final Optional<Telling> telling;
    private final Optional<Figure> figure;

    private HappeningReading(Claim claim, Optional<Telling> telling, Optional<Figure> figure) {
        this.claim = claim;
        this.telling = telling;
        this.figure = figure;
    }

    static HappeningReading of(Claim claim, Telling telling) {
        return new HappeningReading(claim, Optional.of(telling), Optional.empty());
    }

    /** A forecast that is a figure too. */
    static HappeningReading of(Claim claim, Figure figure) {
        return new HappeningReading(claim, Optional.empty(), Optional.of(figure));
    }

    public Claim claim() {
        return claim;
    }

    Optional<Telling> telling() {
        return telling;
    }

    /** The figure that a forecast is made of. */
    public Optional<Figure> figure() {
        return figure;
    }
}
