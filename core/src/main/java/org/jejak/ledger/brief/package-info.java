/** What a case tells that it did not tell before a day. */
@NullMarked
package org.jejak.ledger.brief;

import org.jspecify.annotations.NullMarked;
