/** The page of the case room that shows whose side has spoken of what. */
@NullMarked
package org.jejak.app.web.perspective;

import org.jspecify.annotations.NullMarked;
