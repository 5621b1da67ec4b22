/** Whose side has spoken of what, and whose is missing. */
@NullMarked
package org.jejak.ledger.perspective;

import org.jspecify.annotations.NullMarked;
