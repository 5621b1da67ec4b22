/** Numbers in digits and words, with their hedges and ranges. */
@NullMarked
package org.jejak.extract.number;

import org.jspecify.annotations.NullMarked;
