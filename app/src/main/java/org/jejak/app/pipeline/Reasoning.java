package org.jejak.app.pipeline;

import java.util.List;
import org.jejak.ledger.ClaimEntry;
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
import org.jejak.pack.Packs;

/** What the ledger concludes from the claims of a case; worked out when asked, never stored. */
public final class Reasoning {

    private final LedgerStore store;
    private final Story story;
    private final List<Origin> origins;

    /** @param store open as long as this is asked */
    public Reasoning(LedgerStore store) {
        this.store = store;
        List<ClaimEntry> figures = store.claims(ClaimQuery.all().withKind(ClaimKind.FIGURE));
        this.story = Story.of(Packs.below(Home.find().folder()), store.setting("topic"))
                .hearing(figures);
        this.origins = new Origins(story, store.derivations()).of(figures);
    }

    /** The origins of all figures, as {@link Origins#of} orders them. */
    public List<Origin> origins() {
        return origins;
    }

    public List<Contest> contests() {
        return new Contests(story).among(origins);
    }

    public List<Distortion> distortions() {
        return new Distortions(story).in(origins, store.claims(ClaimQuery.all().withKind(ClaimKind.POSITION)));
    }
}
