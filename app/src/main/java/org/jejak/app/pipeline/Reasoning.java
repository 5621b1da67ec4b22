package org.jejak.app.pipeline;

import java.util.List;
import org.jejak.ledger.ClaimKind;
import org.jejak.ledger.ClaimQuery;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.origin.Origin;
import org.jejak.ledger.origin.Origins;
import org.jejak.ledger.origin.Story;
import org.jejak.pack.Packs;

/** What the ledger concludes from the claims of a case; worked out when asked, never stored. */
public final class Reasoning {

    private final LedgerStore store;
    private final Story story;

    public Reasoning(LedgerStore store) {
        this.store = store;
        this.story = Story.of(Packs.below(Home.find().folder()), store.setting("topic"));
    }

    /** The origins of all figures. */
    public List<Origin> origins() {
        return new Origins(story, store.derivations())
                .of(store.claims(ClaimQuery.all().withKind(ClaimKind.FIGURE)));
    }
}
