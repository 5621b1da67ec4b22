package org.jejak.ledger.position;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.Period;
import org.jejak.ledger.origin.Headline;
import org.jejak.ledger.origin.Occasion;
import org.jejak.ledger.origin.Story;
import org.jejak.model.Position;

/**
 * A position as one article prints it.
 *
 * @param order the step that it was, where its article tells no day
 */
record Said(ClaimEntry entry, Position position, Occasion occasion, Order order) {

    /** Within so many days after it was said, a print that tells no day repeats it. */
    private static final int REPEATED = 7;

    /** Clear occasions first, so that vague prints join them. */
    static final Comparator<Said> ORDER = Comparator.comparingInt((Said said) -> said.occasion.vagueness())
            .thenComparing(said -> said.occasion.day().orElse(LocalDate.MAX))
            .thenComparing(Said::published)
            .thenComparing(Said::article)
            .thenComparing(said -> said.position.quote().span().start())
            .thenComparing(said -> said.entry.id());

    static final Comparator<Said> IN_TIME = Comparator.comparing(Said::published)
            .thenComparing(Said::article)
            .thenComparing(said -> said.position.quote().span().start())
            .thenComparing(said -> said.entry.id());

    static Said of(ClaimEntry entry, Story story) {
        return new Said(
                entry,
                (Position) entry.claim(),
                current(Occasion.of(entry.article(), entry.claim(), story)),
                order(entry, story));
    }

    /** What is said to be of this month, in an article of this month, is of the article's day. */
    private static Occasion current(Occasion occasion) {
        boolean isNews = occasion.stated().isPresent()
                && occasion.published().isPresent()
                && occasion.vagueness() > 0
                && holds(occasion.stated().get(), occasion.published().get());
        return isNews ? new Occasion(Optional.empty(), occasion.published()) : occasion;
    }

    private static boolean holds(Period wide, Period narrow) {
        return !wide.first().isAfter(narrow.first()) && !wide.last().isBefore(narrow.last());
    }

    Optional<String> party() {
        return position.voice().source();
    }

    String article() {
        return entry.article().id();
    }

    Side side() {
        return Side.of(position.voice().stance());
    }

    /** The days on which it may have been said; what was said at first, on any day until it was told. */
    Optional<Period> when() {
        return occasion.stated()
                .or(() -> occasion.published()
                        .map(day -> order == Order.FIRST ? new Period(Period.BEGINNING, day.last()) : day));
    }

    boolean isHeadline() {
        return Headline.holds(entry);
    }

    /** Whether both may have been said on one occasion. What an article tells twice it tells of one, unless it gives two days. */
    boolean mayBe(Said other) {
        boolean bothDated =
                occasion.stated().isPresent() && other.occasion.stated().isPresent();
        if (!bothDated && article().equals(other.article())) {
            return order == other.order || order == Order.UNTOLD || other.order == Order.UNTOLD;
        }
        return when().isPresent()
                && other.when().isPresent()
                && occasion.mayBe(other.occasion)
                && (bothDated || isSoon(when().get(), other.when().get()));
    }

    private static boolean isSoon(Period one, Period other) {
        return !one.first().isAfter(other.last().plusDays(REPEATED))
                && !other.first().isAfter(one.last().plusDays(REPEATED));
    }

    /** The step that it was, where its article says so instead of a day. */
    static Order order(ClaimEntry entry, Story story) {
        return entry.claim()
                .scope()
                .timeText()
                .filter(words -> entry.claim().scope().time().isEmpty())
                .flatMap(story::order)
                .map(Order::of)
                .orElse(Order.UNTOLD);
    }

    private LocalDate published() {
        return occasion.published().map(Period::first).orElse(LocalDate.MAX);
    }
}
