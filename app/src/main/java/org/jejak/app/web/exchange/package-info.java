/** The page of the case room that shows who is said to give what to whom. */
@NullMarked
package org.jejak.app.web.exchange;

import org.jspecify.annotations.NullMarked;
