package org.jejak.app.web.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** Numbers to places on a line: even steps, or steps of ten where the numbers lie far apart. Immutable. */
final class Scale {

    /** From this ratio between highest and lowest, even steps would press the low ones together. */
    private static final double FAR = 40;

    private static final int STEPS = 5;
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    private final boolean logarithmic;
    private final double low;
    private final double high;
    private final double from;
    private final double to;

    /**
     * @param numbers all that are shown; none below 0
     * @param from the place of the lowest, {@code to} that of the highest
     */
    Scale(List<BigDecimal> numbers, double from, double to) {
        double most = values(numbers).max().orElse(1);
        double least = values(numbers).filter(number -> number > 0).min().orElse(1);
        this.logarithmic = most / least > FAR;
        this.low = logarithmic ? Math.pow(10, Math.floor(Math.log10(least))) : 0;
        this.high = logarithmic ? most * 1.3 : Math.max(most * 1.05, 1);
        this.from = from;
        this.to = to;
    }

    private static DoubleStream values(List<BigDecimal> numbers) {
        return numbers.stream().mapToDouble(BigDecimal::doubleValue);
    }

    boolean isLogarithmic() {
        return logarithmic;
    }

    double at(double number) {
        double share = logarithmic
                ? (Math.log10(Math.max(number, low)) - Math.log10(low)) / (Math.log10(high) - Math.log10(low))
                : (number - low) / (high - low);
        return from + share * (to - from);
    }

    /** Round numbers to draw lines at. */
    List<Double> ticks() {
        return logarithmic ? powers() : even();
    }

    private List<Double> powers() {
        List<Double> ticks = new ArrayList<>();
        for (double tick = low; tick <= high; tick *= 10) {
            ticks.add(tick);
        }
        return ticks;
    }

    private List<Double> even() {
        double rough = high / STEPS;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = DoubleStream.of(ROUND)
                .map(round -> round * power)
                .filter(candidate -> candidate >= rough)
                .findFirst()
                .orElse(power * 10);
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; i * step <= high; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }
}
