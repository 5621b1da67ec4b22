package org.jejak.extract.happening;

import org.jejak.model.Claim;

/** An event, transfer or forecast with everything that decided it, for whoever asks. */
public final class HappeningReading {

    private final Claim claim;
    private final Telling telling;

    HappeningReading(Claim claim, Telling telling) {
        this.claim = claim;
        this.telling = telling;
    }

    public Claim claim() {
        return claim;
    }

    Telling telling() {
        return telling;
    }
}
