package org.jejak.ledger.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jejak.ledger.Period;

/** The days that prints give one event, growing with them; more than one stretch where they conflict. One thread. */
final class Days {

    /** Days between the dates that reports may give one event that happens once; beyond, it is another of its kind. */
    private static final int ONE_MATTER = 366;

    private final List<Period> stretches = new ArrayList<>();

    boolean isEmpty() {
        return stretches.isEmpty();
    }

    List<Period> stretches() {
        return List.copyOf(stretches);
    }

    Optional<Period> first() {
        return stretches.stream().findFirst();
    }

    boolean overlaps(Period days) {
        return stretches.stream().anyMatch(known -> overlap(known, days));
    }

    /** Whether it may be another date for the same. */
    boolean isNear(Period days) {
        return stretches.stream()
                .anyMatch(known -> !known.first().isAfter(days.last().plusDays(ONE_MATTER))
                        && !days.first().isAfter(known.last().plusDays(ONE_MATTER)));
    }

    /** Days that agree with known ones narrow them, so that vague prints do not draw clear ones together; others are a date of their own. */
    void add(Period days) {
        for (int i = 0; i < stretches.size(); i++) {
            Period known = stretches.get(i);
            if (overlap(known, days)) {
                stretches.set(
                        i,
                        new Period(
                                known.first().isAfter(days.first()) ? known.first() : days.first(),
                                known.last().isBefore(days.last()) ? known.last() : days.last()));
                return;
            }
        }
        stretches.add(days);
    }

    static boolean overlap(Period one, Period other) {
        return !one.first().isAfter(other.last()) && !other.first().isAfter(one.last());
    }
}
