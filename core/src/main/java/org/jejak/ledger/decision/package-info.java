/** What decisions of the analyst make of claims: fields set, claims found again, origins joined and parted. */
@NullMarked
package org.jejak.ledger.decision;

import org.jspecify.annotations.NullMarked;
