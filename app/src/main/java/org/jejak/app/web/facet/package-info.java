/** Claims by what they have in common, counted in one pass. */
@NullMarked
package org.jejak.app.web.facet;

import org.jspecify.annotations.NullMarked;
