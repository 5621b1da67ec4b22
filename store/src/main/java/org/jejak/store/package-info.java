/** The ledger kept in a database: one SQLite file is one case. */
@NullMarked
package org.jejak.store;

import org.jspecify.annotations.NullMarked;
