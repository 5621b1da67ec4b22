package org.jejak.extract.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jejak.extract.layout.Zone;
import org.jejak.model.Figure;
import org.jejak.model.Scope;
import org.jejak.text.Sentence;

/**
 * Gives a figure without a time of its own that of the statement it repeats: a headline and its story print one figure, and
 * only the story says when. Immutable.
 */
final class Repeats {

    private static final int TELLING_DIGITS = 2;

    /** What makes two figures of one article the same, however they are hedged. */
    private record Same(String indicator, BigDecimal number) {

        static Optional<Same> as(Figure figure) {
            return figure.value()
                    .min()
                    .filter(number -> number.signum() > 0)
                    .or(() -> figure.value().max())
                    .map(number -> new Same(figure.indicator(), number.stripTrailingZeros()));
        }

        /** 670 and 670 are one count; 5,000 and 5,000 may be two. */
        boolean isTelling() {
            return number.precision() >= TELLING_DIGITS;
        }
    }

    private final Page page;
    /** Where headline and first sentence, which sum up what follows, end; in code points. */
    private final int lead;
    /** The figures whose own sentence says when. */
    private final Map<Same, List<Figure>> full = new HashMap<>();
    /** The figures of the story that have a time. */
    private final Map<Same, List<Figure>> story = new HashMap<>();

    private Repeats(Page page, List<FigureReading> figures) {
        this.page = page;
        this.lead = lead(page);
        for (FigureReading reading : figures) {
            Figure figure = reading.figure();
            if (figure.scope().time().isPresent()) {
                Optional<Same> same = Same.as(figure);
                same.filter(key -> !isBare(figure))
                        .ifPresent(key -> list(full, key).add(figure));
                same.filter(key -> !isHeadline(reading))
                        .ifPresent(key -> list(story, key).add(figure));
            }
        }
    }

    private static List<Figure> list(Map<Same, List<Figure>> figures, Same key) {
        return figures.computeIfAbsent(key, each -> new ArrayList<>());
    }

    /** The code point after the first sentence of the story. */
    private static int lead(Page page) {
        int start = page.layout().bodyStart();
        if (start >= page.text().size()) {
            return 0;
        }
        Sentence first = page.text().sentenceAt(start);
        return page.text().mention(first.from(), first.to()).span().end();
    }

    /** @param figures of one article, in text order */
    static List<FigureReading> dated(List<FigureReading> figures, Page page) {
        Repeats repeats = new Repeats(page, figures);
        List<FigureReading> dated = new ArrayList<>(figures.size());
        for (FigureReading reading : figures) {
            dated.add(repeats.told(reading)
                    .map(other -> reading.dated(at(reading.figure(), other), other.id()))
                    .orElse(reading));
        }
        return new HeadlineCounts(page).dated(dated);
    }

    static boolean isBare(Figure figure) {
        return figure.scope().timeText().isEmpty();
    }

    private boolean isHeadline(FigureReading reading) {
        return page.layout().zoneOf(reading.bonded().sentence()) == Zone.HEADLINE;
    }

    /** The figure that tells the same with its time. */
    private Optional<Figure> told(FigureReading reading) {
        Figure figure = reading.figure();
        Optional<Same> same = isBare(figure) ? Same.as(figure) : Optional.empty();
        return same.flatMap(key -> {
            boolean any = key.isTelling() || figure.quote().span().start() < lead;
            Optional<Figure> own = fullest(figure, full.getOrDefault(key, List.of()), any);
            return own.isPresent() || !isHeadline(reading)
                    ? own
                    : fullest(figure, story.getOrDefault(key, List.of()), any);
        });
    }

    /** That of the same source; else the first of one that is not plainly another. */
    private static Optional<Figure> fullest(Figure figure, List<Figure> told, boolean anySource) {
        Optional<String> source = figure.voice().source();
        for (Figure other : told) {
            if (other.voice().source().equals(source)) {
                return Optional.of(other);
            }
        }
        for (Figure other : told) {
            if (anySource || source.isEmpty() || other.voice().source().isEmpty()) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    /** A figure with the time of another. */
    static Figure at(Figure figure, Figure told) {
        Scope scope = figure.scope();
        return new Figure(
                figure.id(),
                figure.indicator(),
                figure.quote(),
                figure.phrase(),
                figure.value(),
                figure.unit(),
                new Scope(
                        scope.actor(),
                        scope.target(),
                        scope.place(),
                        told.scope().time(),
                        Optional.empty()),
                figure.voice(),
                figure.details());
    }
}
