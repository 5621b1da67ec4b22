package org.jejak.ledger.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jejak.ledger.Period;
import org.jejak.ledger.origin.Origin;
import org.jejak.ledger.origin.Story;
import org.jejak.model.Edtf;
import org.jejak.model.Figure;
import org.jejak.model.Stance;

/**
 * Origins of one indicator that count over the same, so that one may be chosen among them: one side or place, one group of a
 * breakdown, one stretch of time.
 *
 * @param origins at least one
 */
record Matter(List<Origin> origins) {

    private record Key(String side, Optional<String> part, Optional<String> stretch) {}

    /** The last day that it may hold; of one day what most articles print, then the highest, since the whole is above its parts. */
    private static final Comparator<Origin> LATER = Comparator.comparing(Matter::day)
            .thenComparing(Origin::articles)
            .thenComparing(origin -> Ends.lowest(origin.figure().value()))
            .thenComparing(Origin::id, Comparator.reverseOrder());

    Matter {
        origins = List.copyOf(origins);
    }

    /**
     * The order is kept. What is denied counts for nothing, and what nobody is named for only where nobody is named for anything.
     *
     * @param all of one indicator
     */
    static List<Matter> of(Collection<Origin> all, Story story) {
        List<Origin> held = all.stream()
                .filter(origin -> origin.figure().voice().stance() != Stance.DENIES)
                .toList();
        boolean named = held.stream().anyMatch(origin -> origin.party().isPresent());
        List<Origin> origins = held.stream()
                .filter(origin -> origin.party().isPresent() == named)
                .toList();
        Sides sides = new Sides(origins);
        Map<Key, List<Origin>> matters = new LinkedHashMap<>();
        for (Origin origin : origins) {
            matters.computeIfAbsent(key(origin.figure(), sides.of(origin), story), key -> new ArrayList<>())
                    .add(origin);
        }
        return matters.values().stream().map(Matter::new).toList();
    }

    private static Key key(Figure figure, String side, Story story) {
        return new Key(
                side,
                figure.unit().filter(unit -> story.isSubgroup(figure.unit())),
                figure.scope()
                        .time()
                        .filter(time -> story.accumulates(figure.indicator()) && isStretch(time))
                        .map(Edtf::value));
    }

    /** Over a stretch of days, where others count up to a day. */
    private static boolean isStretch(Edtf time) {
        return time.value().contains("/")
                && Period.of(time)
                        .filter(days -> !days.first().equals(Period.BEGINNING)
                                && !days.last().equals(Period.END))
                        .isPresent();
    }

    /** Each source's latest, by day. */
    List<Origin> latest() {
        return origins.stream()
                .collect(Collectors.toMap(
                        Origin::party,
                        origin -> origin,
                        (one, other) -> LATER.compare(one, other) >= 0 ? one : other,
                        LinkedHashMap::new))
                .values()
                .stream()
                .sorted(Comparator.comparing(Matter::day).thenComparing(Origin::id))
                .toList();
    }

    private static LocalDate day(Origin origin) {
        return origin.when()
                .map(when -> when.last().equals(Period.END) ? when.first() : when.last())
                .orElse(LocalDate.MIN);
    }
}
