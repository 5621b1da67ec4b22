/** The page of the case room that tells what is new, to read, copy and print. */
@NullMarked
package org.jejak.app.web.brief;

import org.jspecify.annotations.NullMarked;
