/** Ways to choose among figures, each after a published method. They are views: no row of a case is changed. */
@NullMarked
package org.jejak.ledger.policy;

import org.jspecify.annotations.NullMarked;
