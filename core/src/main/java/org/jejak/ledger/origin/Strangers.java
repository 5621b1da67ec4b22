package org.jejak.ledger.origin;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jejak.ledger.Period;

/**
 * Origins of parties that no pack lists, of whom there may be as many as there are origins: first by the stretch of days that they fall in,
 * then by party, so that the first by name near a day is found without a look at those of other years. One thread.
 */
final class Strangers {

    /** Those that begin in one stretch of days. */
    private static final class Stretch {
        private final NavigableMap<String, Nearby> byName = new TreeMap<>();
        private Period all;

        Stretch(Period first) {
            all = first;
        }

        void add(String name, Origin origin) {
            Period when = origin.when().orElseThrow();
            all = new Period(
                    when.first().isBefore(all.first()) ? when.first() : all.first(),
                    when.last().isAfter(all.last()) ? when.last() : all.last());
            byName.computeIfAbsent(name, party -> new Nearby()).add(origin);
        }
    }

    private final NavigableMap<Long, Stretch> brief = new TreeMap<>();
    /** Those that reach over more days, in one. */
    private final NavigableMap<Long, Stretch> wide = new TreeMap<>();

    /** @param origin of known days */
    void add(String name, Origin origin) {
        Period when = origin.when().orElseThrow();
        (Nearby.isWide(when) ? wide : brief)
                .computeIfAbsent(Nearby.isWide(when) ? 0 : number(when.first()), number -> new Stretch(when))
                .add(name, origin);
    }

    private static long number(LocalDate day) {
        return Math.floorDiv(day.toEpochDay(), (long) Nearby.ONE_MATTER);
    }

    /** By stretch, the parties in the order of their names. */
    Stream<Map<String, Nearby>> of(Origin origin) {
        if (origin.when().isEmpty()) {
            return Stream.of();
        }
        Period when = origin.when().get();
        NavigableMap<Long, Stretch> beside = brief.subMap(
                number(when.first().minusDays(2 * Nearby.ONE_MATTER)),
                true,
                number(when.last().plusDays(Nearby.ONE_MATTER)),
                true);
        return Stream.of(beside, wide)
                .flatMap(stretches -> stretches.values().stream())
                .filter(stretch -> Nearby.isNear(when, stretch.all))
                .map(stretch -> stretch.byName);
    }
}
