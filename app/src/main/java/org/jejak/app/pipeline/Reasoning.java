package org.jejak.app.pipeline;

import java.util.List;
import org.jejak.ledger.ClaimKind;
import org.jejak.ledger.ClaimQuery;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.contest.Contest;
import org.jejak.ledger.contest.Contests;
import org.jejak.ledger.distortion.Distortion;
import org.jejak.ledger.distortion.Distortions;
import org.jejak.ledger.origin.Origin;
import org.jejak.ledger.origin.Origins;
import org.jejak.ledger.origin.Story;
import org.jejak.ledger.position.Positions;
import org.jejak.ledger.position.Propositions;
import org.jejak.ledger.position.Series;
import org.jejak.pack.Packs;

/** What the ledger concludes from the claims of a case; worked out when asked, never stored. */
public final class Reasoning {

    private final LedgerStore store;
    private final Story story;
    private final Propositions propositions;
    private final List<Origin> origins;

    /** @param store open as long as anything is asked */
    public Reasoning(LedgerStore store) {
        this.store = store;
        Packs packs = Packs.below(Home.find().folder());
        this.story = Story.of(packs, store.setting("topic"));
        this.propositions = Propositions.of(packs, store.setting("topic"));
        this.origins = new Origins(story, store.derivations(), store::text)
                .of(store.claims(ClaimQuery.all().withKind(ClaimKind.FIGURE)));
    }

    /** The origins of all figures, as {@link Origins#of} orders them. */
    public List<Origin> origins() {
        return origins;
    }

    public List<Contest> contests() {
        return new Contests(story).among(origins);
    }

    public List<Distortion> distortions() {
        return new Distortions(story).in(origins);
    }

    /** What each source held on each proposition, as {@link Positions#of} orders it. */
    public List<Series> positions() {
        return new Positions(story, propositions, store.derivations())
                .of(store.claims(ClaimQuery.all().withKind(ClaimKind.POSITION)));
    }

    /** What the case's topic declares of propositions. */
    public Propositions propositions() {
        return propositions;
    }
}
