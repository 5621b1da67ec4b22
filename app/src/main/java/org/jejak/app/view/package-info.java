/** How what the ledger holds is shown: as tables for people, as JSON and CSV for machines. */
@NullMarked
package org.jejak.app.view;

import org.jspecify.annotations.NullMarked;
