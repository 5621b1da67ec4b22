package org.jejak.ledger.position;

import java.util.List;
import java.util.Optional;

/**
 * What one party held on one proposition, in time.
 *
 * @param party empty where nobody is named
 * @param speaksFor whose word its word is, nearest first, as packs declare; these have series of their own
 * @param steps by day, those of no known day last
 */
public record Series(Optional<String> party, String proposition, List<String> speaksFor, List<Step> steps) {

    public Series {
        speaksFor = List.copyOf(speaksFor);
        steps = List.copyOf(steps);
    }

    public boolean isChanged() {
        return steps.stream().anyMatch(step -> step.before().isPresent());
    }
}
