/** Pages of the case room that show where treaties and measures stand, and what would break them. */
@NullMarked
package org.jejak.app.web.instrument;

import org.jspecify.annotations.NullMarked;
