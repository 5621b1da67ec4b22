/** What was bent on the way from an origin to the one that prints it. */
@NullMarked
package org.jejak.ledger.distortion;

import org.jspecify.annotations.NullMarked;
