package org.jejak.ledger.position;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jejak.ledger.Period;
import org.jejak.ledger.origin.Story;

/**
 * Finds what a party held before: on the same proposition, or on one that settles it. Who asserts the narrower asserts the wider; who
 * denies the wider, or will not speak of it, does so of the narrower; who would not speak of the narrower breaks that silence with the first
 * word on the wider. Days that overlap are in no order.
 */
final class Turning {

    private record Key(String node, String proposition, Side side) {}

    private final Story story;
    private final Propositions propositions;
    private final Steps steps;
    /** By the day after which it was certainly said. */
    private final Map<Key, NavigableMap<LocalDate, Stated>> own = new HashMap<>();
    /** The same under everyone whose word it is. */
    private final Map<Key, NavigableMap<LocalDate, Stated>> below = new HashMap<>();

    Turning(Collection<Stated> all, Story story, Propositions propositions) {
        this.story = story;
        this.propositions = propositions;
        this.steps = new Steps(all, story);
        for (Stated stated : all) {
            if (stated.party().isPresent() && stated.when().isPresent()) {
                List<String> lineage = story.lineage(stated.party().get());
                enter(own, lineage.get(0), stated);
                lineage.subList(1, lineage.size()).forEach(node -> enter(below, node, stated));
            }
        }
    }

    private static void enter(Map<Key, NavigableMap<LocalDate, Stated>> map, String node, Stated stated) {
        map.computeIfAbsent(new Key(node, stated.proposition(), stated.side()), key -> new TreeMap<>())
                .merge(stated.when().orElseThrow().last(), stated, Turning::first);
    }

    /** Of two of one day, so that the order of adding does not matter. */
    private static Stated first(Stated one, Stated other) {
        return one.id().compareTo(other.id()) <= 0 ? one : other;
    }

    /** What was held last before it, where that was another side; its own word before that of its kin. */
    Optional<Stated> before(Stated stated) {
        if (stated.party().isEmpty()) {
            return Optional.empty();
        }
        Map<Side, List<String>> bearing = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            bearing.put(side, bearing(stated, side).toList());
        }
        return steps.before(stated, bearing)
                .or(() -> stated.when().isEmpty()
                        ? Optional.empty()
                        : byDay(stated).or(() -> unspoken(stated)))
                .filter(last -> last.side() != stated.side());
    }

    /** Who had nothing to say of the narrower has spoken with its first word on the wider. */
    private Optional<Stated> unspoken(Stated stated) {
        return stated.side() == Side.HOLDS
                ? latest(
                        stated,
                        own,
                        story.lineage(stated.party().orElseThrow()).subList(0, 1),
                        Side.SILENT,
                        propositions.narrower(stated.proposition()))
                : Optional.empty();
    }

    private Optional<Stated> byDay(Stated stated) {
        List<String> lineage = story.lineage(stated.party().get());
        return latest(stated, own, lineage.subList(0, 1))
                .or(() -> Stream.of(
                                latest(stated, own, lineage.subList(1, lineage.size())),
                                latest(stated, below, lineage.subList(0, 1)))
                        .flatMap(Optional::stream)
                        .min(order(stated)));
    }

    private Optional<Stated> latest(
            Stated stated, Map<Key, NavigableMap<LocalDate, Stated>> map, Collection<String> nodes) {
        return Arrays.stream(Side.values())
                .flatMap(side ->
                        latest(stated, map, nodes, side, bearing(stated, side).toList()).stream())
                .min(order(stated));
    }

    private static Optional<Stated> latest(
            Stated stated,
            Map<Key, NavigableMap<LocalDate, Stated>> map,
            Collection<String> nodes,
            Side side,
            Collection<String> propositions) {
        LocalDate day = stated.when().orElseThrow().first();
        return nodes.stream()
                .flatMap(node -> propositions.stream().map(proposition -> map.get(new Key(node, proposition, side))))
                .filter(Objects::nonNull)
                .flatMap(days -> Optional.ofNullable(days.lowerEntry(day)).stream())
                .map(Map.Entry::getValue)
                .min(order(stated));
    }

    /** The latest first; of one day, what is of the same proposition, then what changes nothing. */
    private static Comparator<Stated> order(Stated stated) {
        return Comparator.comparing(
                        (Stated last) -> last.when().map(Period::last).orElse(LocalDate.MIN))
                .reversed()
                .thenComparing(last -> !last.proposition().equals(stated.proposition()))
                .thenComparing(last -> last.side() != stated.side())
                .thenComparing(Stated::id);
    }

    /** The propositions on which a stance of that side and this one settle each other. */
    private Stream<String> bearing(Stated stated, Side side) {
        String proposition = stated.proposition();
        boolean holds = stated.side() == Side.HOLDS;
        Stream<String> wider = side != Side.HOLDS || holds ? propositions.wider(proposition).stream() : Stream.of();
        Stream<String> narrower =
                side == Side.HOLDS || !holds ? propositions.narrower(proposition).stream() : Stream.of();
        return Stream.concat(Stream.of(proposition), Stream.concat(wider, narrower));
    }
}
