package org.jejak.ledger.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jejak.ledger.ClaimEntry;
import org.jejak.model.Forecast;
import org.jejak.model.Interval;

/**
 * Prints of the expectations of kin of one matter, gathered in order of time. A print is held against those of its days and number only.
 * One thread.
 */
final class Groups {

    /** Beyond so many days two prints are of two statements. */
    private static final int REACH = 30;

    /** @param number its place among all */
    private record Group(int number, LocalDate day, List<ClaimEntry> prints) {}

    private final List<Group> all = new ArrayList<>();
    private final Map<Optional<Interval>, List<Group>> byValue = new HashMap<>();

    /**
     * @param print later than those before it, one of no known day last
     * @param isSame whether it is the expectation that the given first print of a group tells, but for the day
     */
    void add(ClaimEntry print, Predicate<ClaimEntry> isSame) {
        Optional<LocalDate> day = Forecasts.day(print);
        Optional<Interval> value = ((Forecast) print.claim()).value();
        Stream<List<Group>> candidates = value.isEmpty()
                ? Stream.of(all)
                : Stream.of(value, Optional.<Interval>empty()).map(one -> byValue.getOrDefault(one, List.of()));
        Group found = candidates
                .flatMap(groups ->
                        near(groups, day).stream()
                                .filter(group -> isSame.test(group.prints.get(0)))
                                .findFirst()
                                .stream())
                .min((one, other) -> Integer.compare(one.number, other.number))
                .orElse(null);
        if (found == null) {
            found = new Group(all.size(), day.orElse(LocalDate.MAX), new ArrayList<>());
            all.add(found);
            byValue.computeIfAbsent(value, any -> new ArrayList<>()).add(found);
        }
        found.prints.add(print);
    }

    Stream<List<ClaimEntry>> prints() {
        return all.stream().map(Group::prints);
    }

    private static List<Group> near(List<Group> groups, Optional<LocalDate> day) {
        int from = 0;
        for (int to = day.isEmpty() ? 0 : groups.size(); from < to; ) {
            int middle = (from + to) >>> 1;
            if (groups.get(middle).day.isBefore(day.get().minusDays(REACH))) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return groups.subList(from, groups.size());
    }
}
