/** Pages of the case room that show on whose word the case stands. */
@NullMarked
package org.jejak.app.web.source;

import org.jspecify.annotations.NullMarked;
