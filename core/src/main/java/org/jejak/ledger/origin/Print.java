package org.jejak.ledger.origin;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.Period;
import org.jejak.model.Figure;
import org.jejak.model.Interval;

/**
 * A figure as one article prints it.
 *
 * @param party on whose word; for a headline that names only the conveyor, whoever the text names
 * @param numbers {@link Count#keys} of its value, by which it is looked up and compared again and again
 * @param isHeadline whether the article's title holds it
 * @param rank its place by its occasion
 */
record Print(
        ClaimEntry entry,
        Figure figure,
        Optional<String> party,
        Occasion occasion,
        List<String> numbers,
        boolean isHeadline,
        Rank rank) {

    /** What its occasion says of its place in the order, asked as often as prints are compared. */
    private record Rank(int vagueness, LocalDate day, LocalDate published) {

        static Rank of(Occasion occasion) {
            return new Rank(
                    occasion.vagueness(),
                    occasion.day().orElse(LocalDate.MAX),
                    occasion.published().map(Period::first).orElse(LocalDate.MAX));
        }
    }

    /** Clear occasions first, then by day (unknown last), article, place. */
    static final Comparator<Print> ORDER = Comparator.comparingInt((Print print) -> print.rank.vagueness)
            .thenComparing(print -> print.rank.day)
            .thenComparing(print -> print.rank.published)
            .thenComparing(Print::isHeadline)
            .thenComparing(print -> print.entry.article().id())
            .thenComparing(print -> print.figure.quote().span().start())
            .thenComparing(print -> print.entry.id());

    static Print of(ClaimEntry entry, Story story) {
        Figure figure = (Figure) entry.claim();
        Occasion occasion = Occasion.of(entry.article(), figure, story);
        return new Print(
                entry,
                figure,
                figure.voice().source(),
                occasion,
                Count.keys(figure.value()),
                Headline.holds(entry),
                Rank.of(occasion));
    }

    Print by(Optional<String> other) {
        return new Print(entry, figure, other, occasion, numbers, isHeadline, rank);
    }

    String article() {
        return entry.article().id();
    }

    String indicator() {
        return figure.indicator();
    }

    Interval value() {
        return figure.value();
    }

    /** Whether both may count the same: one indicator or one taken for it, one number, units that agree. Whose people they are is read too often from the words around. */
    boolean countsAs(Print other, Story story) {
        boolean same = indicator().equals(other.indicator()) || story.confusable(indicator(), other.indicator());
        return same && Count.agree(numbers, other.numbers) && story.sameUnit(figure.unit(), other.figure.unit());
    }
}
