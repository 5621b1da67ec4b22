package org.jejak.ledger.position;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.Period;
import org.jejak.ledger.origin.Dating;
import org.jejak.ledger.origin.Headline;
import org.jejak.ledger.origin.Occasion;
import org.jejak.ledger.origin.Story;
import org.jejak.model.Figure;
import org.jejak.model.Stance;

/**
 * A position as one article prints it, or a number that makes its proposition true.
 *
 * @param party whose word it is; of a number that several give together, one of them
 * @param dating what an event that its article tells of says of when it came out
 * @param order the step that it was, where its article tells no day
 */
record Said(
        ClaimEntry entry,
        Optional<String> party,
        String proposition,
        Occasion occasion,
        Optional<Dating> dating,
        Order order) {

    /** Within so many days after it was said, a print that tells no day repeats it. */
    private static final int REPEATED = 7;

    /** A number of something so many days old is news. */
    private static final int NEWS = 31;

    /** Clear occasions first, so that vague prints join them. */
    static final Comparator<Said> ORDER = Comparator.comparingInt((Said said) -> said.occasion.vagueness())
            .thenComparing(said -> said.occasion.day().orElse(LocalDate.MAX))
            .thenComparing(Said::published)
            .thenComparing(Said::article)
            .thenComparing(said -> said.start())
            .thenComparing(said -> said.entry.id());

    static final Comparator<Said> IN_TIME = Comparator.comparing(Said::published)
            .thenComparing(Said::article)
            .thenComparing(said -> said.start())
            .thenComparing(said -> said.entry.id());

    /** @param datings by article id */
    static Said held(ClaimEntry entry, Story story, Map<String, Dating> datings) {
        Occasion occasion = current(dated(Occasion.of(entry.article(), entry.claim(), story), entry, datings));
        return new Said(
                entry,
                entry.claim().voice().source(),
                entry.claim().indicator(),
                occasion,
                dating(entry, datings),
                order(entry, story));
    }

    /**
     * A number's time is that of what it counts: it was given no earlier, and while that was news on the day of the article.
     *
     * @param party of those who give it, the one meant
     */
    static Said counted(ClaimEntry entry, String party, String proposition, Story story, Map<String, Dating> datings) {
        Occasion occasion = dated(Occasion.of(entry.article(), entry.claim(), story), entry, datings);
        return new Said(
                entry,
                Optional.of(party),
                proposition,
                new Occasion(Optional.empty(), occasion.published().map(day -> given(occasion.stated(), day))),
                dating(entry, datings),
                order(entry, story));
    }

    private static Period given(Optional<Period> counted, Period published) {
        LocalDate known = counted.map(days -> days.first().equals(Period.BEGINNING) ? days.last() : days.first())
                .orElse(published.first());
        return known.isBefore(published.first().minusDays(NEWS)) ? new Period(known, published.last()) : published;
    }

    private static Optional<Dating> dating(ClaimEntry entry, Map<String, Dating> datings) {
        return Optional.ofNullable(datings.get(entry.article().id()));
    }

    private static Occasion dated(Occasion occasion, ClaimEntry entry, Map<String, Dating> datings) {
        return new Occasion(
                occasion.stated(),
                occasion.published().or(() -> dating(entry, datings).map(Dating::when)));
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

    String article() {
        return entry.article().id();
    }

    Stance stance() {
        return entry.claim().voice().stance();
    }

    boolean isCounted() {
        return entry.claim() instanceof Figure;
    }

    private int start() {
        return entry.claim().quote().span().start();
    }

    Side side() {
        return Side.of(stance());
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
