package org.jejak.ledger.contest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.Digits;
import org.jejak.ledger.Period;
import org.jejak.ledger.origin.Story;
import org.jejak.model.Figure;

/** Tells a later figure that takes the place of an earlier one from a figure that contradicts it. */
final class Revising {

    /** Days after which a count may have grown so much that two parties need not contradict each other. */
    private static final int TIME_TO_GROW = 3;

    private final Story story;

    Revising(Story story) {
        this.story = story;
    }

    boolean isRevision(ClaimEntry one, ClaimEntry other) {
        boolean oneArticle = one.article().id().equals(other.article().id());
        if (day(one).equals(day(other))) {
            return oneArticle && ofOneWord(one, other) && !isSlip(one, other);
        }
        return ofOneWord(one, other)
                || one.claim().voice().via().stream()
                        .anyMatch(other.claim().voice().via()::contains)
                || story.accumulates(one.claim().indicator()) && grows(one, other);
    }

    /**
     * Whether a report gives them side by side for one day and they lie far apart: nobody takes back half of a count in the breath in which
     * it is given, so that one counts some of those whom the other counts, whatever the words for it.
     */
    boolean arePartsApart(ClaimEntry one, ClaimEntry other) {
        return one.article().id().equals(other.article().id())
                && day(one).equals(day(other))
                && Bounds.of(((Figure) one.claim()).value()).isFarFrom(Bounds.of(((Figure) other.claim()).value()));
    }

    /** Kin; in one article also where nobody is named for one of them. */
    private boolean ofOneWord(ClaimEntry one, ClaimEntry other) {
        Optional<String> a = one.claim().voice().source();
        Optional<String> b = other.claim().voice().source();
        return a.isPresent() && b.isPresent()
                ? story.kin(a.get(), b.get())
                : one.article().id().equals(other.article().id());
    }

    /** Of a count up to its day the later is the higher. */
    private boolean grows(ClaimEntry one, ClaimEntry other) {
        long days = daysApart(one, other);
        if (days < TIME_TO_GROW || days == Long.MAX_VALUE) {
            return false;
        }
        boolean inOrder = day(one).orElseThrow().isBefore(day(other).orElseThrow());
        Bounds first = Bounds.of(((Figure) (inOrder ? one : other).claim()).value());
        Bounds second = Bounds.of(((Figure) (inOrder ? other : one).claim()).value());
        return first.isBelow(second);
    }

    private static boolean isSlip(ClaimEntry one, ClaimEntry other) {
        return Digits.slip(((Figure) one.claim()).value(), ((Figure) other.claim()).value());
    }

    /** Endless where one of the days is not known. */
    long daysApart(ClaimEntry one, ClaimEntry other) {
        return day(one).isPresent() && day(other).isPresent()
                ? Math.abs(ChronoUnit.DAYS.between(day(one).get(), day(other).get()))
                : Long.MAX_VALUE;
    }

    /** The last day on which it may hold; what held at some time before a day held the day before at the latest. */
    Optional<LocalDate> day(ClaimEntry entry) {
        return entry.claim()
                .scope()
                .time()
                .or(() -> entry.article().metadata().published())
                .flatMap(Period::of)
                .map(period -> period.first().equals(Period.BEGINNING) || story.isGivenBefore(entry.claim())
                        ? period.last().minusDays(1)
                        : period.last());
    }
}
