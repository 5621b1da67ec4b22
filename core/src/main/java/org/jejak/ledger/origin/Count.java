package org.jejak.ledger.origin;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jejak.model.Interval;

/** What two prints of one number have in common when hedges and ends of a range get lost on the way. */
final class Count {

    private Count() {}

    private static final int TELLING_DIGITS = 4;

    /** Whether hardly anybody would count the same by chance: 24,686 and 52.4 percent, and not 25,000. */
    static boolean isTelling(Interval value) {
        return value.point()
                .map(BigDecimal::stripTrailingZeros)
                .filter(number -> number.precision() >= (number.scale() > 0 ? TELLING_DIGITS - 1 : TELLING_DIGITS))
                .isPresent();
    }

    /** Whether hardly anybody would count the same of one place or people: 316, and not 320. */
    static boolean isTellingThere(Interval value) {
        return value.point()
                .filter(number -> number.stripTrailingZeros().precision() >= TELLING_DIGITS - 1)
                .isPresent();
    }

    /** The numbers by which a print is looked up: its own, or both ends of a range; for a vague count its word. */
    static List<String> keys(Interval value) {
        if (value.modifier().isVague()) {
            return List.of(value.modifier().id());
        }
        Optional<BigDecimal> point = value.point();
        return (point.isPresent() ? point.stream() : Stream.concat(value.max().stream(), value.min().stream()))
                .map(number -> number.stripTrailingZeros().toPlainString())
                .distinct()
                .toList();
    }

    /** Of the keys of two values: one number, or one end of the other's range. Two ranges agree in both ends. */
    static boolean agree(List<String> these, List<String> those) {
        return these.size() == 2 && those.size() == 2
                ? these.equals(those)
                : these.stream().anyMatch(those::contains);
    }
}
