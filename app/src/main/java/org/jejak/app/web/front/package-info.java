/** Pages of the case room that show the case at a glance. */
@NullMarked
package org.jejak.app.web.front;

import org.jspecify.annotations.NullMarked;
