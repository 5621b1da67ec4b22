/** Pages of the case room that show what sources held, in time. */
@NullMarked
package org.jejak.app.web.position;

import org.jspecify.annotations.NullMarked;
