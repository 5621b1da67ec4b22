/** What happened as reports tell it: which mentions are of one event, and on whose word each stands. */
@NullMarked
package org.jejak.ledger.event;

import org.jspecify.annotations.NullMarked;
