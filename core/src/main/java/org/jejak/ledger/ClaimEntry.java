package org.jejak.ledger;

import org.jejak.model.Claim;

/**
 * A claim in the ledger, with the article that makes it.
 *
 * @param claim as decided; {@link LedgerStore#asRead} has what the machine read
 */
public record ClaimEntry(ClaimId id, ArticleEntry article, Claim claim, Standing standing) {

    /** One that nobody judged. */
    public ClaimEntry(ClaimId id, ArticleEntry article, Claim claim) {
        this(id, article, claim, Standing.OPEN);
    }
}
