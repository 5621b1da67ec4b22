/** Pages of the case room where the analyst decides, sees what was decided, and what to look at first. */
@NullMarked
package org.jejak.app.web.decision;

import org.jspecify.annotations.NullMarked;
