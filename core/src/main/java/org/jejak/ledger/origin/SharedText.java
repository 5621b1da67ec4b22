package org.jejak.ledger.origin;

import org.jejak.model.Mention;

/**
 * A passage that an article shares with another, which shows that the one took it from the other or both from a third.
 *
 * @param article the other article's id
 * @param there the passage as the other prints it
 * @param here the passage as the article itself prints it
 * @param established whether it is known which of the two came out first
 * @param score share of the words that are the same, as {@link org.jejak.ledger.reuse.Reuse#score}
 */
public record SharedText(String article, Mention there, Mention here, boolean established, double score) {}
