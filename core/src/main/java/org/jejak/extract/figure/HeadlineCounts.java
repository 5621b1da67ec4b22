package org.jejak.extract.figure;

import java.util.ArrayList;
import java.util.List;
import org.jejak.extract.layout.Zone;
import org.jspecify.annotations.Nullable;

/** Gives the counts of one headline, "12 dead, 40 missing", one day: that of the first which the story tells again. Immutable. */
final class HeadlineCounts {

    private final Page page;

    HeadlineCounts(Page page) {
        this.page = page;
    }

    /** @param figures of one article, in text order, with the times of those that they repeat */
    List<FigureReading> dated(List<FigureReading> figures) {
        List<FigureReading> dated = new ArrayList<>(figures.size());
        FigureReading first = null;
        for (FigureReading reading : figures) {
            if (isOpen(reading)) {
                dated.add(joined(first, reading));
                first = first == null && reading.timeFrom().isPresent() ? reading : first;
            } else {
                dated.add(reading);
            }
        }
        return dated;
    }

    private boolean isOpen(FigureReading reading) {
        return page.layout().zoneOf(reading.bonded().sentence()) == Zone.HEADLINE && Repeats.isBare(reading.figure());
    }

    /** Of the same indicator, the second is a change: "81 dead, up from 64". */
    private static FigureReading joined(@Nullable FigureReading first, FigureReading reading) {
        boolean joins = first != null
                && first.bonded().sentence().equals(reading.bonded().sentence())
                && !first.figure().indicator().equals(reading.figure().indicator());
        return joins && first != null
                ? reading.dated(
                        Repeats.at(reading.figure(), first.figure()),
                        first.timeFrom().orElse(first.figure().id()))
                : reading;
    }
}
