package org.jejak.app.web.screen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jejak.ledger.Period;
import org.jejak.ledger.origin.FigureSeries;
import org.jejak.ledger.origin.Independence;
import org.jejak.ledger.origin.Origin;
import org.jejak.ledger.origin.Story;

/**
 * What pages tell of a whole series, worked out once for each state of the case.
 *
 * @param low the lowest number that any origin allows, {@code high} the highest
 * @param last the latest statement that has a day
 */
public record SeriesDigest(
        FigureSeries series,
        long articles,
        long open,
        long sources,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        Optional<Origin> last,
        Independence independence) {

    static SeriesDigest of(FigureSeries series, Story story) {
        return new SeriesDigest(
                series,
                series.articles(),
                series.open(),
                series.sources(),
                numbers(series).min(Comparator.naturalOrder()),
                numbers(series).max(Comparator.naturalOrder()),
                series.origins().stream()
                        .filter(origin -> origin.when().isPresent())
                        .max(Comparator.comparing(SeriesDigest::day).thenComparing(Origin::id)),
                series.independence(story));
    }

    private static Stream<BigDecimal> numbers(FigureSeries series) {
        return series.origins().stream()
                .map(origin -> origin.figure().value())
                .flatMap(value -> Stream.concat(value.min().stream(), value.max().stream()));
    }

    private static LocalDate day(Origin origin) {
        return origin.when()
                .map(when -> when.first().equals(Period.BEGINNING) ? when.last() : when.first())
                .orElse(LocalDate.MIN);
    }

    /** The origins that most articles print, at most so many, in the order of the series. */
    public List<Origin> most(int many) {
        List<Origin> all = series.origins();
        if (all.size() <= many) {
            return all;
        }
        List<Origin> chosen = all.stream()
                .sorted(Comparator.comparing(Origin::articles).reversed().thenComparing(Origin::id))
                .limit(many)
                .toList();
        return all.stream().filter(new java.util.HashSet<>(chosen)::contains).toList();
    }
}
