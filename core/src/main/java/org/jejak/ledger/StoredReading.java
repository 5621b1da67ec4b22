package org.jejak.ledger;

import java.util.List;
import org.jejak.model.Reading;

/**
 * One article with everything that was read in it.
 *
 * @param files every file name it was read under, sorted
 * @param reading as it was added; claims in {@link ClaimId#ordered the ledger's order}
 * @param claimIds the ledger's identifiers, in the order of {@code reading.claims()}
 */
public record StoredReading(ArticleEntry entry, List<String> files, Reading reading, List<ClaimId> claimIds) {

    public StoredReading {
        files = List.copyOf(files);
        claimIds = List.copyOf(claimIds);
    }
}
