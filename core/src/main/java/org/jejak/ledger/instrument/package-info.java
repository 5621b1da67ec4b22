/** Where treaties and measures stand, and what is said to break them, as claimed by whom. */
@NullMarked
package org.jejak.ledger.instrument;

import org.jspecify.annotations.NullMarked;
