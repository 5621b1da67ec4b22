/**
 * What many articles say together, and {@link org.jejak.ledger.LedgerStore}: what the ledger asks of a database.
 *
 * <p>Whatever the ledger returns comes in a total order that depends on the articles alone, never on when or how they
 * were added.
 */
@NullMarked
package org.jejak.ledger;

import org.jspecify.annotations.NullMarked;
