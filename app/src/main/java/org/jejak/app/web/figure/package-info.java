/** Pages of the case room that show figures over time. */
@NullMarked
package org.jejak.app.web.figure;

import org.jspecify.annotations.NullMarked;
