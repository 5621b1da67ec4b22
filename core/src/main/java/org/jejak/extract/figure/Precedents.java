package org.jejak.extract.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jejak.model.Interval;
import org.jejak.model.Modifier;
import org.jejak.text.Sentence;

/** What the figures of the running text stood on, for those that go on from them, repeat them or recall them. One text, one thread. */
final class Precedents {

    /** By indicator before what it becomes when planned or added, what the last figure stood on. */
    private final Map<String, Handed> last = new HashMap<>();
    /** What each figure stood on first. */
    private final Map<Printed, Handed> first = new HashMap<>();

    private final Map<Counted, Handed> counted = new HashMap<>();

    private Optional<Handed> latest = Optional.empty();

    /** A figure as it is printed, whoever gives it. */
    private record Printed(String indicator, Interval interval) {}

    /** A count without its hedge; {@code rounded} where it was told as an approximate one. */
    private record Counted(String indicator, BigDecimal number, boolean rounded) {}

    /** @param number first token of the figure's number */
    record Handed(Sentence sentence, Backing backing, int number) {}

    void enter(String series, String indicator, Interval interval, Handed handed) {
        last.put(series, handed);
        latest = Optional.of(handed);
        first.putIfAbsent(new Printed(indicator, interval), handed);
        interval.point().map(BigDecimal::stripTrailingZeros).ifPresent(number -> {
            counted.putIfAbsent(new Counted(indicator, number, false), handed);
            if (interval.modifier() == Modifier.ABOUT || interval.modifier() == Modifier.NEARLY) {
                counted.putIfAbsent(new Counted(indicator, number, true), handed);
            }
        });
    }

    Optional<Handed> last(String series) {
        return Optional.ofNullable(last.get(series));
    }

    /** What the figure before stood on, whatever it counts. */
    Optional<Handed> latest() {
        return latest;
    }

    /** The first that printed the same. */
    Optional<Handed> same(String indicator, Interval interval) {
        return Optional.ofNullable(first.get(new Printed(indicator, interval)));
    }

    /** The first that told this number, or about this number: 2,468 was told as "about 2,500". */
    Optional<Handed> told(String indicator, Interval interval) {
        Optional<BigDecimal> point = interval.point().map(BigDecimal::stripTrailingZeros);
        if (point.isEmpty() || point.get().signum() <= 0) {
            return Optional.empty();
        }
        Handed exact = counted.get(new Counted(indicator, point.get(), false));
        for (int digits = point.get().precision() - 1; exact == null && digits > 1; digits--) {
            BigDecimal rounded = point.get()
                    .round(new MathContext(digits, RoundingMode.HALF_UP))
                    .stripTrailingZeros();
            exact = counted.get(new Counted(indicator, rounded, true));
        }
        return Optional.ofNullable(exact);
    }
}
