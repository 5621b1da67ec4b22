/** Dates, times and durations, resolved to EDTF where the text and the published date settle them. */
@NullMarked
package org.jejak.extract.time;

import org.jspecify.annotations.NullMarked;
