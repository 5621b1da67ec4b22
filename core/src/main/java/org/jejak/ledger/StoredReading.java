package org.jejak.ledger;

import java.util.List;
import java.util.Map;
import org.jejak.model.Reading;

/**
 * One article with everything that was read in it.
 *
 * @param files every file name it was read under, sorted
 * @param reading as it was added, its claims as the analyst decided; claims in {@link ClaimId#ordered the ledger's order}
 * @param claimIds the ledger's identifiers, in the order of {@code reading.claims()}
 * @param standings of the claims about which something was decided; all others are {@link Standing#OPEN}
 */
public record StoredReading(
        ArticleEntry entry,
        List<String> files,
        Reading reading,
        List<ClaimId> claimIds,
        Map<ClaimId, Standing> standings) {

    public StoredReading {
        files = List.copyOf(files);
        claimIds = List.copyOf(claimIds);
        standings = Map.copyOf(standings);
    }

    /** How one of its claims stands with the analyst. */
    public Standing standing(ClaimId id) {
        return standings.getOrDefault(id, Standing.OPEN);
    }
}
