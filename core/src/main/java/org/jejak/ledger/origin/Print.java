package org.jejak.ledger.origin;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jejak.ledger.ClaimEntry;
import org.jejak.model.Figure;
import org.jejak.model.Interval;

/**
 * A figure as one article prints it.
 *
 * @param party on whose word; for a headline that names only the conveyor, whoever the text names
 */
record Print(ClaimEntry entry, Figure figure, Optional<String> party, Occasion occasion) {

    /** Clear occasions first, then by day (unknown last), article, place. */
    static final Comparator<Print> ORDER = Comparator.comparingInt((Print print) -> print.occasion.vagueness())
            .thenComparing(print -> print.occasion.day().orElse(LocalDate.MAX))
            .thenComparing(
                    print -> print.occasion.published().map(p -> p.first()).orElse(LocalDate.MAX))
            .thenComparing(Print::isHeadline)
            .thenComparing(print -> print.entry.article().id())
            .thenComparing(print -> print.figure.quote().span().start())
            .thenComparing(print -> print.entry.id());

    static Print of(ClaimEntry entry, Story story) {
        Figure figure = (Figure) entry.claim();
        return new Print(entry, figure, figure.voice().source(), Occasion.of(entry.article(), figure, story));
    }

    Print by(Optional<String> other) {
        return new Print(entry, figure, other, occasion);
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

    boolean isHeadline() {
        return Headline.holds(entry);
    }

    /** Whether both may count the same: one indicator or one taken for it, one number, units that agree. Whose people they are is read too often from the words around. */
    boolean countsAs(Print other, Story story) {
        boolean same = indicator().equals(other.indicator()) || story.confusable(indicator(), other.indicator());
        return same && Count.agree(value(), other.value()) && story.sameUnit(figure.unit(), other.figure.unit());
    }
}
