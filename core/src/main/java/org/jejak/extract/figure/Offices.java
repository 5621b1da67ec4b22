package org.jejak.extract.figure;

import org.jejak.model.Claim;
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
                .<Claim>map(body -> claim.with(voice.of(body.value())))
                .orElse(claim);
    }
}
