package org.jejak.ledger.origin;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jejak.ledger.ArticleEntry;
import org.jejak.ledger.Period;
import org.jejak.model.Claim;

/**
 * When a claim was made, as far as its article tells.
 *
 * @param stated the time that the text gives it
 * @param published when the article came out; it is repeated no earlier than it was said
 */
public record Occasion(Optional<Period> stated, Optional<Period> published) {

    /** Reports of one statement follow one another by a day or two. */
    private static final int SLACK = 2;

    private static final int CENTURY = 100;
    /** Up to so many days a time tells one statement from the next. */
    private static final int PRECISE = 7;

    /** What is told again as given before was said on any day up to the one that its article gives it. */
    public static Occasion of(ArticleEntry article, Claim claim, Story story) {
        return new Occasion(
                stated(claim)
                        .map(days -> story.isGivenBefore(claim) ? new Period(Period.BEGINNING, days.last()) : days),
                article.metadata()
                        .published()
                        .or(() -> article.metadata().publishedInferred())
                        .flatMap(Period::of));
    }

    /** The days that a claim gives; a day of no year gives none. */
    public static Optional<Period> stated(Claim claim) {
        return claim.scope().time().flatMap(Period::of).filter(Occasion::tells);
    }

    /** A day of no year tells nothing apart. */
    private static boolean tells(Period period) {
        boolean open = period.first().equals(Period.BEGINNING) || period.last().equals(Period.END);
        return open || ChronoUnit.YEARS.between(period.first(), period.last()) < CENTURY;
    }

    /** How far it tells one statement from another: 0 best. Prints are compared in this order, so that vague ones join clear ones. */
    public int vagueness() {
        if (stated.isEmpty()) {
            return 2;
        }
        return isPrecise() ? 0 : 1;
    }

    private boolean isPrecise() {
        return stated.filter(period -> ChronoUnit.DAYS.between(period.first(), period.last()) <= PRECISE)
                .isPresent();
    }

    /** Whether both may be of one statement. Without a stated time a print may repeat whatever was said before it came out. */
    public boolean mayBe(Occasion other) {
        if (stated.isPresent() && other.stated.isPresent()) {
            return near(stated.get(), other.stated.get());
        }
        if (stated.isEmpty() && other.stated.isEmpty()) {
            return published.isEmpty() || other.published.isEmpty() || near(published.get(), other.published.get());
        }
        Occasion vague = stated.isEmpty() ? this : other;
        Period said = stated.or(other::stated).orElseThrow();
        return vague.published.isEmpty()
                || !said.first().isAfter(vague.published.get().last().plusDays(SLACK));
    }

    private static boolean near(Period one, Period other) {
        return !one.first().isAfter(other.last().plusDays(SLACK - 1L))
                && !other.first().isAfter(one.last().plusDays(SLACK - 1L));
    }

    /** The day by which occasions are put in order: the first that it may be. */
    public Optional<java.time.LocalDate> day() {
        return stated.filter(period -> !period.first().equals(Period.BEGINNING))
                .map(Period::first)
                .or(() -> stated.map(Period::last))
                .or(() -> published.map(Period::first));
    }
}
