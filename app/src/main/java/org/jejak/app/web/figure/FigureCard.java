package org.jejak.app.web.figure;

import java.util.List;
import java.util.Optional;
import org.jejak.app.view.Words;
import org.jejak.app.web.screen.Concluded;
import org.jejak.app.web.screen.Links;
import org.jejak.app.web.screen.Screen;
import org.jejak.app.web.screen.SeriesDigest;

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

    /** So many marks can be told apart on a small chart. */
    private static final int DRAWN = 40;

    /** Draws one for its series. */
    public static FigureCard of(SeriesDigest digest, Concluded room, Screen screen) {
        FigureRows rows = new FigureRows(room, screen);
        String indicator = digest.series().indicator();
        return new FigureCard(
                indicator,
                screen.label(indicator),
                Links.figure(indicator),
                new Charting(Charting.Frame.SMALL, screen)
                        .of(
                                rows.of(digest.most(DRAWN)),
                                rows.denials(room.reasoning().denials(indicator), DRAWN)),
                range(digest),
                digest.articles(),
                digest.series().origins().size(),
                digest.open(),
                room.index().clashes().contradictions(indicator),
                digest.last().map(last -> rows.of(List.of(last)).get(0)));
    }

    private static String range(SeriesDigest digest) {
        String low = digest.low().map(Words::number).orElse("");
        String high = digest.high().map(Words::number).orElse("");
        return low.equals(high) ? low : low + "–" + high;
    }
}
