package org.jejak.ledger;

import org.jejak.model.Reading;

/**
 * Articles on their way into a {@link LedgerStore}, some of them in each transaction. For one thread.
 *
 * <p>An article that fails leaves nothing behind and the others stay. When the database itself fails, the articles since
 * the last commit are gone: {@link #pending()} tells how many before, {@link #committed()} how many are safe.
 */
public interface AddBatch extends AutoCloseable {

    /** @see LedgerStore#add */
    AddOutcome add(Reading reading, byte[] original);

    /** Makes what was added so far permanent. */
    void commit();

    /** Articles handled since the last commit. */
    int pending();

    /** Articles handled and committed. */
    long committed();

    /** Commits the rest and ends the batch. */
    @Override
    void close();
}
