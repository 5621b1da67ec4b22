package org.jejak.ledger.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jejak.ledger.origin.FigureSeries;
import org.jejak.ledger.origin.Origin;

/** Numbers that lie far from the middle of their series, as slips of reading and of writing do. */
final class FarOut {

    /** Of fewer numbers none is far from the others. */
    private static final int LEAST = 5;

    private static final double FAR = 10;

    private final Map<String, Double> middles = new TreeMap<>();

    FarOut(List<Origin> origins) {
        for (FigureSeries series : FigureSeries.of(origins)) {
            double[] points = series.origins().stream()
                    .flatMap(origin -> point(origin).stream())
                    .mapToDouble(BigDecimal::doubleValue)
                    .sorted()
                    .toArray();
            if (points.length >= LEAST) {
                middles.put(series.indicator(), points[points.length / 2]);
            }
        }
    }

    /** How many times it is above or below the middle; empty where that is no matter. */
    Optional<Long> times(Origin origin) {
        Double middle = middles.get(origin.figure().indicator());
        Optional<BigDecimal> point = point(origin);
        if (middle == null || point.isEmpty()) {
            return Optional.empty();
        }
        double ratio = point.get().doubleValue() / middle;
        double times = ratio < 1 ? 1 / ratio : ratio;
        return times >= FAR ? Optional.of(Math.round(times)) : Optional.empty();
    }

    private static Optional<BigDecimal> point(Origin origin) {
        return origin.figure().value().point().filter(number -> number.signum() > 0);
    }
}
