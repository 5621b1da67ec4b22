/** From original bytes to an Article, keeping the way back to the bytes. */
@NullMarked
package org.jejak.read;

import org.jspecify.annotations.NullMarked;
