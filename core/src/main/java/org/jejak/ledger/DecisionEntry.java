package org.jejak.ledger;

import java.util.List;
import java.util.Optional;

/**
 * One line of the log of decisions.
 *
 * @param id derived from what was decided, by whom and when
 * @param undoneBy id of the decision that undid it and itself holds; empty where this one holds
 * @param bound of each claim it is about where that claim is now, in the order of {@link Decision#claims()}
 */
public record DecisionEntry(String id, Decision decision, Optional<String> undoneBy, List<Bound> bound) {

    public DecisionEntry {
        bound = List.copyOf(bound);
    }

    /** Whether it was not undone. */
    public boolean holds() {
        return undoneBy.isEmpty();
    }

    /** Whether a claim that it is about is read no more, so that it has nothing to act on there. */
    public boolean isUnbound() {
        return bound.stream().anyMatch(each -> each.now().isEmpty());
    }

    /**
     * A claim as it was called when the decision was taken.
     *
     * @param now the claims that it acts on today: that one or the one that has its words, in its article and in later versions of it
     */
    public record Bound(ClaimId then, List<ClaimId> now) {

        public Bound {
            now = List.copyOf(now);
        }
    }
}
