/** The page of the case room that shows who expects what, and what came of it. */
@NullMarked
package org.jejak.app.web.forecast;

import org.jspecify.annotations.NullMarked;
