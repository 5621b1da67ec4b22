package org.jejak.extract.figure;

import org.jejak.model.Claim;
import org.jejak.model.Figure;
import org.jejak.model.Position;
import org.jejak.model.Voice;

/** Notes for whom the persons speak on whose word claims stand. One text, one thread. */
public final class Offices {

    private final Affiliations affiliations;

    public Offices(Page page) {
        this.affiliations = new Affiliations(page);
    }

    /** The claim, with the office of its source where the report tells it. */
    public Claim in(Claim claim) {
        Voice voice = claim.voice();
        return voice.source()
                .flatMap(affiliations::of)
                .map(body -> with(claim, voice.of(body.value())))
                .orElse(claim);
    }

    private static Claim with(Claim claim, Voice voice) {
        return claim instanceof Figure figure
                ? new Figure(
                        figure.id(),
                        figure.indicator(),
                        figure.quote(),
                        figure.phrase(),
                        figure.value(),
                        figure.unit(),
                        figure.scope(),
                        voice)
                : new Position(claim.id(), claim.indicator(), claim.quote(), claim.scope(), voice);
    }
}
