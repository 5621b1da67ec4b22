/** Reasoning across articles: which prints are of one statement, how each travelled, and what is established of their independence. */
@NullMarked
package org.jejak.ledger.origin;

import org.jspecify.annotations.NullMarked;
