/** Measurements; {@code bench/README.md} says what each is and how it is run. */
@NullMarked
package org.jejak.bench;

import org.jspecify.annotations.NullMarked;
