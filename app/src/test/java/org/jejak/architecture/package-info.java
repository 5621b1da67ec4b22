/** Holds the build to the layout of the house, giving its reason when it refuses. */
@NullMarked
package org.jejak.architecture;

import org.jspecify.annotations.NullMarked;
