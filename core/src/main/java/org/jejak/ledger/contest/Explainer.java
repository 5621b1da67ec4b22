package org.jejak.ledger.contest;

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
        if (isPeriod(a) != isPeriod(b) || story.isVariant(a.indicator(), b.indicator())) {
            return Explanation.DIFFERENT_SCOPE;
        }
        if (!a.indicator().equals(b.indicator())) {
            return Explanation.DIFFERENT_INDICATOR;
        }
        boolean oneArticle = one.article().id().equals(other.article().id());
        if (differentScope(a, b, oneArticle)) {
            return Explanation.DIFFERENT_SCOPE;
        }
        boolean meet = Bounds.of(a.value()).meets(Bounds.of(b.value()));
        if (meet && (isHedged(a) || isHedged(b)) && !isFloor(a) && !isFloor(b)) {
            return Explanation.OVERLAPPING;
        }
        if (new Revising(story).isRevision(one, other)) {
            return Explanation.REVISION;
        }
        if (isFloor(Bounds.of(b.value()).isBelow(Bounds.of(a.value())) ? b : a)) {
            return Explanation.FLOOR_VS_ESTIMATE;
        }
        return meet ? Explanation.OVERLAPPING : Explanation.CONTRADICTION;
    }

    /** Places tell two counts of one article apart; across articles one may name the town and the other the war. */
    private boolean differentScope(Figure a, Figure b, boolean oneArticle) {
        return !story.sameUnit(a.unit(), b.unit())
                || oneArticle && story.isSubgroup(a.unit()) != story.isSubgroup(b.unit())
                || differ(a.scope().actor(), b.scope().actor())
                || oneArticle
                        && a.voice().source().equals(b.voice().source())
                        && differ(a.scope().place(), b.scope().place());
    }

    private static boolean isHedged(Figure figure) {
        return figure.value().modifier() != Modifier.EXACT;
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

    private static boolean isFloor(Figure figure) {
        return figure.value().modifier() == Modifier.AT_LEAST || figure.value().modifier() == Modifier.MORE_THAN;
    }
}
