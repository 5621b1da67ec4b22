/** Who is said to give what to whom, on whose word, and with what proof. */
@NullMarked
package org.jejak.ledger.exchange;

import org.jspecify.annotations.NullMarked;
