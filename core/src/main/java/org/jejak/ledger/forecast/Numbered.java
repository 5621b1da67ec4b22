package org.jejak.ledger.forecast;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jejak.model.Interval;

/** Figures of one matter by their numbers, so that those near a number are found without a look at all. One thread. */
final class Numbered {

    private final Map<Alike.Kind, Alike> known = new LinkedHashMap<>();
    private final NavigableMap<BigDecimal, List<Alike>> points = new TreeMap<>();
    private final List<Alike> ranges = new ArrayList<>();

    /** @param figure later than those before it */
    void add(Printed figure) {
        known.computeIfAbsent(Alike.Kind.of(figure.claim().claim(), true), this::made)
                .claims()
                .add(figure);
    }

    private Alike made(Alike.Kind kind) {
        Alike alike = new Alike(kind);
        Interval number = kind.number().orElseThrow();
        boolean isPoint = number.min().isPresent() && number.min().equals(number.max());
        (isPoint ? points.computeIfAbsent(number.min().orElseThrow(), any -> new ArrayList<>()) : ranges).add(alike);
        return alike;
    }

    /** Whose number may be the one asked for. */
    Stream<Alike> of(Interval asked) {
        NavigableMap<BigDecimal, List<Alike>> from =
                asked.min().map(low -> points.tailMap(low, true)).orElse(points);
        return Stream.concat(
                asked.max().map(high -> from.headMap(high, true)).orElse(from).values().stream()
                        .flatMap(List::stream),
                ranges.stream()
                        .filter(alike -> overlap(asked, alike.kind().number().orElseThrow())));
    }

    private static boolean overlap(Interval one, Interval other) {
        return isAtMost(one.min(), other.max()) && isAtMost(other.min(), one.max());
    }

    private static boolean isAtMost(Optional<BigDecimal> low, Optional<BigDecimal> high) {
        return low.isEmpty() || high.isEmpty() || low.get().compareTo(high.get()) <= 0;
    }
}
