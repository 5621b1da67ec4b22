package org.jejak.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jejak.model.Edtf;
import org.jejak.model.Figure;
import org.jejak.model.Interval;

/**
 * One number as one origin states it of one party, with every claim that prints it. Claims in it may differ in hedge and in
 * time; whether they are echoes of one statement is not decided here. Claims without an origin are gathered by number
 * alone: that says nothing of where they come from.
 *
 * @param claims in the order of the series; at least one, each a {@link Figure}
 */
public record StatedFigure(List<ClaimEntry> claims) {

    public StatedFigure {
        claims = List.copyOf(claims);
    }

    private record Key(Optional<String> origin, Optional<String> actor, Optional<String> target, Count number) {}

    /** Two readings are of one number whatever hedge stands before it, since hedges get lost on the way. */
    private record Count(Optional<BigDecimal> low, Optional<BigDecimal> high, boolean vague) {
        static Count of(Interval value) {
            Optional<BigDecimal> point = value.point().map(BigDecimal::stripTrailingZeros);
            if (point.isPresent()) {
                return new Count(point, point, false);
            }
            return new Count(
                    value.min().map(BigDecimal::stripTrailingZeros),
                    value.max().map(BigDecimal::stripTrailingZeros),
                    value.modifier().isVague());
        }
    }

    /** The stated figures of a series, each where the first of its claims stands. */
    public static List<StatedFigure> in(FigureSeries series) {
        Map<Key, List<ClaimEntry>> groups = new LinkedHashMap<>();
        for (ClaimEntry entry : series.figures()) {
            Figure figure = (Figure) entry.claim();
            Key key = new Key(
                    figure.voice().source(),
                    figure.scope().actor(),
                    figure.scope().target(),
                    Count.of(figure.value()));
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
        }
        return groups.values().stream().map(StatedFigure::new).toList();
    }

    /** The claim that comes first in time. */
    public ClaimEntry first() {
        return claims.get(0);
    }

    public Figure figure() {
        return (Figure) first().claim();
    }

    public Optional<String> origin() {
        return figure().voice().source();
    }

    /** The time that the first claim gives its figure, else the day its article was published. */
    public Optional<Edtf> when() {
        return figure().scope().time().or(() -> first().article().metadata().published());
    }

    /** Every reading of the number, each once. */
    public List<Interval> values() {
        return claims.stream()
                .map(entry -> ((Figure) entry.claim()).value())
                .distinct()
                .toList();
    }

    /** The outlets that print it, and the names of the files whose outlet is not known, each once. */
    public List<String> outlets() {
        return claims.stream()
                .map(entry -> entry.article()
                        .metadata()
                        .outlet()
                        .orElseGet(() -> lastName(entry.article().file())))
                .distinct()
                .toList();
    }

    private static String lastName(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    /** How many articles print it. */
    public int articles() {
        return claims.stream()
                .map(entry -> entry.article().id())
                .collect(java.util.stream.Collectors.toSet())
                .size();
    }

    /** Everyone who is named as passing it on. */
    public Collection<String> via() {
        return claims.stream()
                .flatMap(entry -> entry.claim().voice().via().stream())
                .distinct()
                .toList();
    }
}
