package org.jejak.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jejak.extract.time.Moment;
import org.jejak.model.Figure;
import org.jejak.model.TimeMention;
import org.jejak.text.Text;

/**
 * Dates a rate by the period that its source counts next: "40 a day are hurt, the clinic says. It counted 1,240 in May." A rate
 * holds over a period, not on the day it is told. Immutable.
 */
final class Rates {

    private static final int DAY = "2025-02-27".length();
    /** So many tokens from the figure may "a day" stand. */
    private static final int BESIDE = 4;

    private final Page page;
    private final NamedTimes named;

    private Rates(Page page) {
        this.page = page;
        this.named =
                new NamedTimes(page, new EventDates(page.text(), page.language().headFirst()));
    }

    /** @param figures of one article, in text order */
    static List<FigureReading> dated(List<FigureReading> figures, Page page) {
        boolean any = page.moments().stream().anyMatch(moment -> moment.type() == TimeMention.Type.SET);
        return any ? new Rates(page).dated(figures) : figures;
    }

    private List<FigureReading> dated(List<FigureReading> figures) {
        List<FigureReading> dated = new ArrayList<>(figures);
        for (int i = 0; i + 1 < figures.size(); i++) {
            FigureReading rate = figures.get(i);
            FigureReading total = figures.get(i + 1);
            if (isRate(rate) && sumsUp(rate, total)) {
                Figure figure = total.figure();
                dated.set(i, rate.dated(Repeats.at(rate.figure(), figure), figure.id()));
            }
        }
        return dated;
    }

    private boolean isRate(FigureReading reading) {
        FigureReader.Bonded bonded = reading.bonded();
        return reading.figure().scope().timeText().isEmpty()
                && named.within(bonded.sentence()).stream()
                        .filter(moment -> moment.type() == TimeMention.Type.SET)
                        .anyMatch(set -> isBeside(set, bonded));
    }

    private static boolean isBeside(Moment set, FigureReader.Bonded bonded) {
        return set.tokens().from() - bonded.to() < BESIDE
                && bonded.from() - set.tokens().to() < BESIDE;
    }

    /** The same is counted by the same source in this sentence or the next, over a period longer than a day. */
    private boolean sumsUp(FigureReading rate, FigureReading total) {
        Text text = page.text();
        int sentences = text.sentenceNumberAt(total.bonded().from())
                - text.sentenceNumberAt(rate.bonded().from());
        Optional<String> source = rate.figure().voice().source();
        boolean period = total.figure()
                .scope()
                .time()
                .filter(time -> time.value().length() != DAY)
                .isPresent();
        return sentences <= 1
                && period
                && total.figure().scope().timeText().isPresent()
                && source.isPresent()
                && source.equals(total.figure().voice().source())
                && rate.figure().indicator().equals(total.figure().indicator());
    }
}
