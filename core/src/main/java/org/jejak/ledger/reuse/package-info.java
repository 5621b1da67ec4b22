/** Finds text that one article took from another, passage by passage. The method stands in {@code docs/reuse.md}. */
@NullMarked
package org.jejak.ledger.reuse;

import org.jspecify.annotations.NullMarked;
