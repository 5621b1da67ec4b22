package org.jejak.ledger.forecast;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jejak.ledger.Period;
import org.jejak.ledger.origin.Story;
import org.jejak.model.Interval;
import org.jejak.model.Stance;

/**
 * Finds what a party later expects in place of what it expected before. Only kinds of expectations of parties that may be kin are held
 * against each other. For one list of expectations; immutable.
 */
final class Overtaking {

    private static final Comparator<Foretold> IN_TIME =
            Comparator.comparing(Overtaking::day).thenComparing(Foretold::id);

    /** @param meeting by which those of one word find each other */
    private record Matter(String name, String meeting) {}

    /** What it depends on whether one overtakes another, but for the day. */
    private record Kind(
            String party, Optional<String> actor, Optional<Interval> value, Optional<Period> due, Stance stance) {

        static Kind of(Foretold each) {
            return new Kind(
                    each.party().orElseThrow(),
                    each.forecast().scope().actor(),
                    each.forecast().value(),
                    each.due(),
                    each.forecast().voice().stance());
        }
    }

    private final Story story;
    private final Kindred kindred;
    /** By day the first of each kind. */
    private final Map<Matter, NavigableMap<LocalDate, Map<Kind, Foretold>>> expected = new HashMap<>();

    Overtaking(Collection<Foretold> all, Story story, Kindred kindred) {
        this.story = story;
        this.kindred = kindred;
        all.stream()
                .filter(Overtaking::isOfSomebody)
                .forEach(each -> matters(each).forEach(matter -> enter(each, matter)));
    }

    private void enter(Foretold each, Matter matter) {
        expected.computeIfAbsent(matter, any -> new TreeMap<>())
                .computeIfAbsent(day(each), any -> new HashMap<>())
                .merge(Kind.of(each), each, BinaryOperator.minBy(IN_TIME));
    }

    private static boolean isOfSomebody(Foretold each) {
        return each.party().isPresent() && each.made().isPresent();
    }

    private static LocalDate day(Foretold each) {
        return each.made().orElseThrow().first();
    }

    private Stream<Matter> matters(Foretold each) {
        String name = kindred.of(each.forecast().indicator());
        return story.meetings(each.party().orElseThrow()).stream().map(meeting -> new Matter(name, meeting));
    }

    /** The first that the same party expected otherwise on a later day. */
    Optional<Foretold> first(Foretold open) {
        if (!isOfSomebody(open)) {
            return Optional.empty();
        }
        Kind kind = Kind.of(open);
        LocalDate made = open.made().orElseThrow().last();
        return matters(open)
                .flatMap(matter -> Optional.ofNullable(expected.get(matter)).stream())
                .flatMap(days -> days.tailMap(made, false).values().stream()
                        .flatMap(kinds -> first(kinds, kind).stream())
                        .findFirst()
                        .stream())
                .min(IN_TIME);
    }

    /** The first of one day. */
    private Optional<Foretold> first(Map<Kind, Foretold> kinds, Kind earlier) {
        return kinds.entrySet().stream()
                .filter(later -> overtakes(later.getKey(), earlier))
                .map(Map.Entry::getValue)
                .min(IN_TIME);
    }

    private boolean overtakes(Kind later, Kind earlier) {
        return Forecasts.agree(later.actor, earlier.actor)
                && (!Forecasts.agree(later.value, earlier.value)
                        || !Forecasts.agree(later.due, earlier.due)
                        || later.stance != earlier.stance)
                && story.kin(later.party, earlier.party);
    }
}
