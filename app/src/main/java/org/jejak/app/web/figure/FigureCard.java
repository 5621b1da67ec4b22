package org.jejak.app.web.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jejak.app.view.Words;
import org.jejak.app.web.screen.Links;
import org.jejak.app.web.screen.Screen;
import org.jejak.app.web.screen.Standing;
import org.jejak.ledger.origin.FigureSeries;
import org.jejak.ledger.policy.Policy;

/**
 * A series at a glance.
 *
 * @param range from the lowest to the highest number that any origin gives
 * @param contradictions between prints of it that nothing explains
 * @param last the latest statement that has a day
 */
public record FigureCard(
        String indicator,
        String label,
        String href,
        Chart chart,
        String range,
        long articles,
        int origins,
        long open,
        long contradictions,
        Optional<FigureRow> last) {

    /** Draws one for its series. */
    public static FigureCard of(FigureSeries series, Standing room, Screen screen) {
        FigureRows builder = new FigureRows(room, screen);
        List<FigureRow> rows = builder.of(series, Policy.ALL);
        return new FigureCard(
                series.indicator(),
                screen.label(series.indicator()),
                Links.figure(series.indicator()),
                new Charting(Charting.Frame.SMALL, screen).of(rows, builder.denials(series)),
                range(rows),
                series.articles(),
                series.origins().size(),
                series.open(),
                room.index().contradictions(series),
                rows.stream().filter(row -> row.when().isPresent()).reduce((first, second) -> second));
    }

    private static String range(List<FigureRow> rows) {
        List<BigDecimal> numbers = rows.stream()
                .flatMap(row -> Stream.concat(row.value().min().stream(), row.value().max().stream()))
                .sorted()
                .toList();
        if (numbers.isEmpty()) {
            return "";
        }
        String low = Words.number(numbers.get(0));
        String high = Words.number(numbers.get(numbers.size() - 1));
        return low.equals(high) ? low : low + "–" + high;
    }
}
