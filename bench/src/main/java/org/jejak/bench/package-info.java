/** Measurements, run with {@code bench/run}. */
@NullMarked
package org.jejak.bench;

import org.jspecify.annotations.NullMarked;
