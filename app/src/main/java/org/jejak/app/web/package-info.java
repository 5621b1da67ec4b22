/** The case room: the ledger of one case as pages in a browser on this machine. */
@NullMarked
package org.jejak.app.web;

import org.jspecify.annotations.NullMarked;
