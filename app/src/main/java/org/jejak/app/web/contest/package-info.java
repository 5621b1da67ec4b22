/** Pages of the case room that show figures which seem to clash, and why. */
@NullMarked
package org.jejak.app.web.contest;

import org.jspecify.annotations.NullMarked;
