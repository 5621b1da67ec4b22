/** Pages of the case room that show the way of a statement from its origin to those who print it. */
@NullMarked
package org.jejak.app.web.origin;

import org.jspecify.annotations.NullMarked;
