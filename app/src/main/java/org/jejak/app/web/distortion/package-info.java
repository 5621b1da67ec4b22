/** Pages of the case room that show what was bent on the way. */
@NullMarked
package org.jejak.app.web.distortion;

import org.jspecify.annotations.NullMarked;
