/** What each source held on a proposition, day by day, and where it changed. */
@NullMarked
package org.jejak.ledger.position;

import org.jspecify.annotations.NullMarked;
