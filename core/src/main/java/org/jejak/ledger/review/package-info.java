/** What the analyst should look at first, and why. */
@NullMarked
package org.jejak.ledger.review;

import org.jspecify.annotations.NullMarked;
