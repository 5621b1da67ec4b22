package org.jejak.ledger;

import java.util.List;
import java.util.Optional;

/**
 * A case at a glance. Counts are of latest versions.
 *
 * @param schemaVersion of the database
 * @param topic the setting {@code topic}
 * @param superseded older versions of articles
 * @param packs all that the latest versions were read with, sorted
 */
public record CaseInfo(
        int schemaVersion,
        Optional<String> topic,
        long articles,
        long superseded,
        long outlets,
        long attributions,
        long figures,
        long positions,
        List<String> packs) {

    public CaseInfo {
        packs = List.copyOf(packs);
    }

    public long claims() {
        return figures + positions;
    }
}
