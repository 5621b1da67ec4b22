package org.jejak.ledger.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.Period;
import org.jejak.ledger.origin.Story;
import org.jejak.model.Detail;

/**
 * An event as one article tells it.
 *
 * @param when the days that the text gives it, where they are few enough to tell it from another
 * @param parties both ends, each by itself
 * @param persons who take part
 */
record Print(
        ClaimEntry entry,
        Optional<Period> when,
        Optional<Period> published,
        Set<String> parties,
        Set<String> persons,
        boolean once) {

    /** A year: a longer time tells no two events of a type apart. */
    static final int TELLING = 366;

    private static final int PRECISE = 7;

    /** What is dated clearly comes first, so that vague prints join it; then what names most. */
    static final Comparator<Print> ORDER = Comparator.comparingLong(Print::length)
            .thenComparing(print -> -print.parties.size())
            .thenComparing(print -> print.when.map(Period::first).orElse(LocalDate.MAX))
            .thenComparing(Print::entry, Reports.IN_TIME);

    /** @param once whether it can happen only once between the same parties */
    static Print of(ClaimEntry entry, Story story, boolean once) {
        var scope = entry.claim().scope();
        Set<String> parties = new TreeSet<>();
        scope.actor().ifPresent(party -> parties.addAll(List.of(party.split("\\+", -1))));
        scope.target().ifPresent(party -> parties.addAll(List.of(party.split("\\+", -1))));
        Set<String> persons = new TreeSet<>();
        for (Detail detail : entry.claim().details()) {
            if (detail.kind() == Detail.Kind.PARTICIPANT && story.isPerson(detail.value())) {
                persons.add(detail.value());
            }
        }
        return new Print(
                entry,
                scope.time().flatMap(Period::of).filter(Print::tells),
                Reports.day(entry),
                parties,
                persons,
                once);
    }

    private static boolean tells(Period period) {
        return days(period) <= TELLING;
    }

    static long days(Period period) {
        return ChronoUnit.DAYS.between(period.first(), period.last());
    }

    private long length() {
        return when.map(Print::days).orElse(Long.MAX_VALUE);
    }

    boolean isPrecise() {
        return length() <= PRECISE;
    }

    String article() {
        return entry.article().id();
    }

    Optional<String> place() {
        return entry.claim().scope().place();
    }

    Optional<String> actor() {
        return entry.claim().scope().actor();
    }

    Optional<String> target() {
        return entry.claim().scope().target();
    }
}
