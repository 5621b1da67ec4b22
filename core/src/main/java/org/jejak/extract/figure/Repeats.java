package org.jejak.extract.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jejak.model.Figure;
import org.jejak.model.Scope;

/**
 * Gives a figure without a time of its own that of the statement it repeats: a headline and its story print one figure, and
 * only the story says when. Immutable.
 */
final class Repeats {

    private static final int TELLING_DIGITS = 2;

    private Repeats() {}

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

    /**
     * @param figures of one article, in text order
     * @param lead where headline and first sentence, which sum up what follows, end; in code points
     */
    static List<FigureReading> dated(List<FigureReading> figures, int lead) {
        Map<Same, List<Figure>> full = new HashMap<>();
        for (FigureReading reading : figures) {
            Figure figure = reading.figure();
            if (figure.scope().timeText().isPresent() && figure.scope().time().isPresent()) {
                Same.as(figure)
                        .ifPresent(same -> full.computeIfAbsent(same, key -> new ArrayList<>())
                                .add(figure));
            }
        }
        List<FigureReading> dated = new ArrayList<>(figures.size());
        for (FigureReading reading : figures) {
            Figure figure = reading.figure();
            boolean bare = figure.scope().timeText().isEmpty();
            Optional<Same> same = bare ? Same.as(figure) : Optional.empty();
            boolean any = same.isPresent()
                    && (same.get().isTelling() || figure.quote().span().start() < lead);
            dated.add(same.flatMap(key -> fullest(figure, full.getOrDefault(key, List.of()), any))
                    .map(other -> reading.dated(at(figure, other), other.id()))
                    .orElse(reading));
        }
        return dated;
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

    private static Figure at(Figure figure, Figure told) {
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
                figure.voice());
    }
}
