/** What sources plan and expect, and what came of it. */
@NullMarked
package org.jejak.ledger.forecast;

import org.jspecify.annotations.NullMarked;
