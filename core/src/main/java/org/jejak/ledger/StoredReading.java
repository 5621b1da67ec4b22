package org.jejak.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jejak.model.Claim;
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

    /** The reading without the claims that were rejected. */
    public Reading inForce() {
        List<Claim> claims = new ArrayList<>();
        for (int n = 0; n < claimIds.size(); n++) {
            if (standing(claimIds.get(n)).verdict() != Standing.Verdict.REJECTED) {
                claims.add(reading.claims().get(n));
            }
        }
        return new Reading(
                reading.article(),
                reading.derivedFrom(),
                reading.attributions(),
                claims,
                reading.times(),
                reading.packs());
    }

    /** How one of its claims stands with the analyst. */
    public Standing standing(ClaimId id) {
        return standings.getOrDefault(id, Standing.OPEN);
    }
}
