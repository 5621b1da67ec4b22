package org.jejak.ledger;

import org.jejak.model.Claim;

/** A claim in the ledger, with the article that makes it. */
public record ClaimEntry(ClaimId id, ArticleEntry article, Claim claim) {}
