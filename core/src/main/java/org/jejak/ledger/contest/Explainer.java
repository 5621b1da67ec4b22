package org.jejak.ledger.contest;

import java.time.LocalDate;
import java.util.Optional;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.Period;
import org.jejak.ledger.origin.Story;
import org.jejak.model.Edtf;
import org.jejak.model.Figure;
import org.jejak.model.Modifier;

/** Says why two figures differ. Sums are another matter: see {@link Sums}. Immutable; any thread. */
final class Explainer {

    private final Story story;

    Explainer(Story story) {
        this.story = story;
    }

    Explanation explain(ClaimEntry one, ClaimEntry other) {
        Figure a = (Figure) one.claim();
        Figure b = (Figure) other.claim();
        if (!a.indicator().equals(b.indicator())) {
            return Explanation.DIFFERENT_INDICATOR;
        }
        if (differentScope(a, b)) {
            return Explanation.DIFFERENT_SCOPE;
        }
        Bounds lower = Bounds.of(a.value());
        Bounds higher = Bounds.of(b.value());
        Figure least = higher.isBelow(lower) ? b : a;
        if (isRevision(one, other)) {
            return Explanation.REVISION;
        }
        if (isFloor(least) && !a.value().equals(b.value())) {
            return Explanation.FLOOR_VS_ESTIMATE;
        }
        return lower.meets(higher) ? Explanation.OVERLAPPING : Explanation.CONTRADICTION;
    }

    private boolean differentScope(Figure a, Figure b) {
        return !story.sameUnit(a.unit(), b.unit())
                || differ(a.scope().actor(), b.scope().actor())
                || differ(a.scope().place(), b.scope().place())
                || isPeriod(a) != isPeriod(b);
    }

    private static boolean differ(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    /** Whether it is over a stretch of days rather than up to a day. */
    private static boolean isPeriod(Figure figure) {
        Optional<Period> period = figure.scope().time().flatMap(Period::of);
        return figure.scope()
                        .time()
                        .map(Edtf::value)
                        .filter(value -> value.contains("/"))
                        .isPresent()
                && period.filter(days -> !days.first().equals(Period.BEGINNING)
                                && !days.last().equals(Period.END))
                        .isPresent();
    }

    private boolean isRevision(ClaimEntry one, ClaimEntry other) {
        Optional<String> a = one.claim().voice().source();
        Optional<String> b = other.claim().voice().source();
        boolean kin = a.isPresent() && b.isPresent() && story.kin(a.get(), b.get());
        boolean relayed = one.claim().voice().via().stream()
                .anyMatch(other.claim().voice().via()::contains);
        boolean oneArticle = one.article().id().equals(other.article().id());
        boolean open = oneArticle && (a.isEmpty() || b.isEmpty());
        return (kin || relayed || open) && !sameDay(one, other);
    }

    private static boolean sameDay(ClaimEntry one, ClaimEntry other) {
        return day(one).equals(day(other));
    }

    static Optional<LocalDate> day(ClaimEntry entry) {
        return entry.claim()
                .scope()
                .time()
                .or(() -> entry.article().metadata().published())
                .flatMap(Period::of)
                .map(Period::last);
    }

    private static boolean isFloor(Figure figure) {
        return figure.value().modifier() == Modifier.AT_LEAST || figure.value().modifier() == Modifier.MORE_THAN;
    }
}
