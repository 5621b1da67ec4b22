package org.jejak.app.view;

import java.util.Optional;
import org.jejak.model.Interval;

/**
 * One row of a {@link Chart}.
 *
 * @param as what the row stands for; may be empty
 * @param when its day or days
 * @param value the number in words
 * @param number drawn to scale; empty draws a denial
 * @param teller begins with {@code party}
 * @param words what stands below
 */
record ChartRow(
        String as, String when, String value, Optional<Interval> number, String party, String teller, String words) {}
