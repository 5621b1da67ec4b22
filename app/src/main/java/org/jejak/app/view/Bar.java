package org.jejak.app.view;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.jejak.model.Interval;

/**
 * A number as a mark on a line of fixed width: a point, a range, or a bound that is open to one side. All marks of a scale are
 * comparable; where its numbers differ more than a hundredfold it is logarithmic. Immutable.
 */
public final class Bar {

    /** Columns of a line. */
    public static final int WIDTH = 24;

    private static final double SPREAD = 100;

    private final double low;
    private final double high;
    private final boolean logarithmic;

    private Bar(double low, double high) {
        this.logarithmic = low > 0 && high / low > SPREAD;
        this.low = logarithmic ? Math.log(low) : 0;
        this.high = logarithmic ? Math.log(high) : high;
    }

    /** The scale on which all of these have a place; linear scales begin at nought. */
    public static Bar of(Collection<Interval> values) {
        double low = Double.MAX_VALUE;
        double high = 0;
        for (Interval value : values) {
            for (BigDecimal end :
                    new BigDecimal[] {value.min().orElse(null), value.max().orElse(null)}) {
                if (end != null && end.signum() > 0) {
                    low = Math.min(low, end.doubleValue());
                    high = Math.max(high, end.doubleValue());
                }
            }
        }
        return new Bar(low == Double.MAX_VALUE ? 0 : low, high);
    }

    /** Whether equal steps multiply rather than add. */
    public boolean isLogarithmic() {
        return logarithmic;
    }

    /** Always {@link #WIDTH} columns. */
    public String draw(Interval value) {
        StringBuilder line = new StringBuilder("·".repeat(WIDTH));
        Optional<Integer> from = value.min().map(this::column);
        Optional<Integer> to = value.max().map(this::column);
        if (value.point().isPresent()) {
            int point = column(value.point().get());
            from.ifPresent(start -> fill(line, start, to.orElse(WIDTH - 1)));
            line.setCharAt(point, '●');
            if (to.isEmpty() && point < WIDTH - 1) {
                line.setCharAt(WIDTH - 1, '▸');
            }
        } else if (from.isPresent() || to.isPresent()) {
            fill(line, from.orElse(0), to.orElse(WIDTH - 1));
            line.setCharAt(from.orElse(0), value.modifier().isVague() ? '○' : '├');
            line.setCharAt(to.orElse(WIDTH - 1), to.isEmpty() ? '▸' : '┤');
        }
        return line.toString();
    }

    private static void fill(StringBuilder line, int from, int to) {
        for (int i = from; i <= to; i++) {
            line.setCharAt(i, '─');
        }
    }

    private int column(BigDecimal number) {
        double at = number.doubleValue();
        if (logarithmic) {
            at = Math.log(Math.max(at, Math.exp(low)));
        }
        double share = high <= low ? 0 : (at - low) / (high - low);
        return (int) Math.round(Math.max(0, Math.min(1, share)) * (WIDTH - 1));
    }
}
