package org.jejak.ledger.contest;

import org.jejak.ledger.origin.Story;
import org.jejak.model.Figure;
import org.jejak.model.Modifier;

/** Says why two figures differ. Sums are another matter: see {@link Sums}. Immutable; any thread. */
final class Explainer {

    private final Story story;
    private final Scopes scopes;
    private final Revising revising;

    Explainer(Story story) {
        this.story = story;
        this.scopes = new Scopes(story);
        this.revising = new Revising(story);
    }

    Explanation explain(Side one, Side other) {
        if (story.isVariant(one.counted(), other.counted())) {
            return scopes.isPartMovingOn(one, other) ? Explanation.OVERLAPPING : Explanation.DIFFERENT_SCOPE;
        }
        if (scopes.areApart(one, other)) {
            return Explanation.DIFFERENT_SCOPE;
        }
        if (scopes.isPeriod(one.figure()) != scopes.isPeriod(other.figure())) {
            return Explanation.DIFFERENT_SCOPE;
        }
        if (!one.counted().equals(other.counted())) {
            return indicators(one, other, one.counted(), other.counted());
        }
        if (scopes.differ(one, other)) {
            return Explanation.DIFFERENT_SCOPE;
        }
        if (one.isKin(other, story) && !one.told().equals(other.told())) {
            // Nobody counts anew what another report gives as something else.
            return indicators(one, other, one.told(), other.told());
        }
        return numbers(one, other);
    }

    /** One party picks out of its own count those of whom more is known; what two parties count are two things. */
    private Explanation indicators(Side one, Side other, String counted, String against) {
        return one.source().isPresent() && one.source().equals(other.source()) && story.isSubset(counted, against)
                ? Explanation.DIFFERENT_SCOPE
                : Explanation.DIFFERENT_INDICATOR;
    }

    private Explanation numbers(Side one, Side other) {
        Figure a = one.figure();
        Figure b = other.figure();
        boolean meet = Bounds.of(a.value()).meets(Bounds.of(b.value()));
        if (meet && (isHedged(a) || isHedged(b)) && !isFloor(a) && !isFloor(b)) {
            return Explanation.OVERLAPPING;
        }
        if (revising.isRevision(one, other)) {
            return revising.arePartsApart(one, other) ? Explanation.DIFFERENT_SCOPE : Explanation.REVISION;
        }
        if (isFloor(Bounds.of(b.value()).isBelow(Bounds.of(a.value())) ? b : a)) {
            return Explanation.FLOOR_VS_ESTIMATE;
        }
        if (meet) {
            return Explanation.OVERLAPPING;
        }
        return isOneBreath(one, other) ? Explanation.DIFFERENT_SCOPE : Explanation.CONTRADICTION;
    }

    /** Nobody contradicts himself in one report of his words: he counts two things. */
    private static boolean isOneBreath(Side one, Side other) {
        return one.sharesArticle(other)
                && one.figure().voice().attribution().isPresent()
                && one.figure()
                        .voice()
                        .attribution()
                        .equals(other.figure().voice().attribution());
    }

    private static boolean isHedged(Figure figure) {
        return figure.value().modifier() != Modifier.EXACT;
    }

    private static boolean isFloor(Figure figure) {
        return figure.value().modifier() == Modifier.AT_LEAST || figure.value().modifier() == Modifier.MORE_THAN;
    }
}
