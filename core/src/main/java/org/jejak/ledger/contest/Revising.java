package org.jejak.ledger.contest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.Digits;
import org.jejak.ledger.Period;
import org.jejak.ledger.origin.Story;

/** Tells a later figure that takes the place of an earlier one from a figure that contradicts it. */
final class Revising {

    /** Days after which a count may have grown so much that two parties need not contradict each other. */
    private static final int TIME_TO_GROW = 3;

    private final Story story;

    Revising(Story story) {
        this.story = story;
    }

    boolean isRevision(Side one, Side other) {
        boolean oneArticle = one.sharesArticle(other);
        if (one.day().equals(other.day())) {
            return oneArticle && ofOneWord(one, other) && !isSlip(one, other);
        }
        return ofOneWord(one, other)
                || one.sharesRelay(other)
                || story.accumulates(one.figure().indicator()) && grows(one, other);
    }

    /**
     * Whether a report gives them side by side for one day and they lie far apart: nobody takes back half of a count in the breath in which
     * it is given, so that one counts some of those whom the other counts, whatever the words for it.
     */
    boolean arePartsApart(Side one, Side other) {
        return one.sharesArticle(other)
                && one.day().equals(other.day())
                && Bounds.of(one.figure().value())
                        .isFarFrom(Bounds.of(other.figure().value()));
    }

    /** Kin; in one article also where nobody is named for one of them. */
    private boolean ofOneWord(Side one, Side other) {
        Optional<String> a = one.source();
        Optional<String> b = other.source();
        return a.isPresent() && b.isPresent() ? story.kin(a.get(), b.get()) : one.sharesArticle(other);
    }

    /** Of a count up to its day the later is the higher. */
    private static boolean grows(Side one, Side other) {
        long days = daysApart(one, other);
        if (days < TIME_TO_GROW || days == Long.MAX_VALUE) {
            return false;
        }
        boolean inOrder = one.day().orElseThrow().isBefore(other.day().orElseThrow());
        Bounds first = Bounds.of((inOrder ? one : other).figure().value());
        Bounds second = Bounds.of((inOrder ? other : one).figure().value());
        return first.isBelow(second);
    }

    private static boolean isSlip(Side one, Side other) {
        return Digits.slip(one.figure().value(), other.figure().value());
    }

    /** Endless where one of the days is not known. */
    static long daysApart(Side one, Side other) {
        return one.day().isPresent() && other.day().isPresent()
                ? Math.abs(ChronoUnit.DAYS.between(one.day().get(), other.day().get()))
                : Long.MAX_VALUE;
    }

    /** The last day on which it may hold; what held at some time before a day held the day before at the latest. */
    static Optional<LocalDate> day(ClaimEntry entry, Story story) {
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
