package org.jejak.ledger.origin;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jejak.ledger.Period;

/** Origins by day, so that those near a day are found without a look at all. One thread. */
final class Nearby {

    /** So many days after one another two parties may be giving one figure; later the count may have come to the same by chance. */
    static final int ONE_MATTER = 45;

    /** By first day, those that reach over no more days than that. */
    private final NavigableMap<LocalDate, List<Origin>> brief = new TreeMap<>();

    private final List<Origin> wide = new ArrayList<>();

    /** @param origin of known days */
    void add(Origin origin) {
        Period when = origin.when().orElseThrow();
        if (isWide(when)) {
            wide.add(origin);
        } else {
            brief.computeIfAbsent(when.first(), day -> new ArrayList<>()).add(origin);
        }
    }

    /** Those that may be of one matter with the origin, in no order that tells anything; none where its days are not known. */
    Stream<Origin> of(Origin origin) {
        if (origin.when().isEmpty()) {
            return Stream.of();
        }
        Period when = origin.when().get();
        return Stream.concat(
                        brief
                                .subMap(
                                        when.first().minusDays(2 * ONE_MATTER),
                                        true,
                                        when.last().plusDays(ONE_MATTER),
                                        true)
                                .values()
                                .stream()
                                .flatMap(List::stream),
                        wide.stream())
                .filter(other -> isNear(when, other.when().orElseThrow()));
    }

    static boolean isWide(Period when) {
        return ChronoUnit.DAYS.between(when.first(), when.last()) > ONE_MATTER;
    }

    static boolean isNear(Period one, Period other) {
        return !isAfter(one.first(), other.last()) && !isAfter(other.first(), one.last());
    }

    private static boolean isAfter(LocalDate one, LocalDate other) {
        return one.isAfter(other.plusDays(ONE_MATTER));
    }
}
