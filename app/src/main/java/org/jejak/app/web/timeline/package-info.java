/** The page of the case room that shows what happened, in time. */
@NullMarked
package org.jejak.app.web.timeline;

import org.jspecify.annotations.NullMarked;
