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

    private static final double SPREAD = 100;

    private final double low;
    private final double high;
    private final boolean logarithmic;
    private final int width;

    private Bar(double low, double high, int width) {
        this.width = width;
        this.logarithmic = low > 0 && high / low > SPREAD;
        this.low = logarithmic ? Math.log(low) : 0;
        this.high = logarithmic ? Math.log(high) : high;
    }

    /**
     * The scale on which all of these have a place; linear scales begin at nought.
     *
     * @param width in columns, at least 2
     */
    public static Bar of(Collection<Interval> values, int width) {
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
        return new Bar(low == Double.MAX_VALUE ? 0 : low, high, width);
    }

    /** Whether equal steps multiply rather than add. */
    public boolean isLogarithmic() {
        return logarithmic;
    }

    /** As wide as the scale. */
    public String draw(Interval value) {
        StringBuilder line = new StringBuilder("·".repeat(width));
        Optional<Integer> from = value.min().map(this::column);
        Optional<Integer> to = value.max().map(this::column);
        if (value.point().isPresent()) {
            int point = column(value.point().get());
            from.ifPresent(start -> fill(line, start, to.orElse(width - 1)));
            line.setCharAt(point, '●');
            if (to.isEmpty() && point < width - 1) {
                line.setCharAt(width - 1, '▸');
            }
        } else if (from.isPresent() || to.isPresent()) {
            fill(line, from.orElse(0), to.orElse(width - 1));
            line.setCharAt(from.orElse(0), value.modifier().isVague() ? '○' : '├');
            line.setCharAt(to.orElse(width - 1), to.isEmpty() ? '▸' : '┤');
        }
        return line.toString();
    }

    /** No number: somebody denies that there is one. */
    public String denial() {
        return "×" + "·".repeat(width - 1);
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
        return (int) Math.round(Math.max(0, Math.min(1, share)) * (width - 1));
    }
}
