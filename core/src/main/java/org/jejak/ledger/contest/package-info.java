/** Figures that seem to clash, and what explains it: sums, revisions, other scopes, or a real contradiction. */
@NullMarked
package org.jejak.ledger.contest;

import org.jspecify.annotations.NullMarked;
