package org.jejak.ledger.position;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jejak.pack.Indicator;
import org.jejak.pack.NounClasses;
import org.jejak.pack.Packs;
import org.jejak.pack.Proposition;
import org.jejak.pack.TopicPack;

/**
 * Which propositions are about what an indicator counts, so that their denials belong beside its figures: the same happens to the same
 * kind of people or things, by the concepts and noun classes that packs declare for both. Immutable; any thread.
 */
public final class Bearing {

    private final Map<String, Set<String>> onIndicator = new LinkedHashMap<>();

    private Bearing(Collection<TopicPack> topics, NounClasses classes) {
        for (TopicPack topic : topics) {
            for (Indicator indicator : topic.indicators()) {
                Set<String> bearing = onIndicator.computeIfAbsent(indicator.id(), id -> new TreeSet<>());
                topic.propositions().stream()
                        .filter(proposition -> !proposition.attitude() && isAbout(proposition, indicator, classes))
                        .forEach(proposition -> bearing.add(proposition.id()));
            }
        }
    }

    /** @param topic the case's; every topic where it has none */
    public static Bearing of(Packs packs, Optional<String> topic) {
        return new Bearing(packs.topics(topic), packs.classes());
    }

    /** The propositions whose denial bears on what it counts. */
    public Set<String> on(String indicator) {
        return onIndicator.getOrDefault(indicator, Set.of());
    }

    private static boolean isAbout(Proposition proposition, Indicator indicator, NounClasses classes) {
        boolean same = proposition.affirmed().stream().anyMatch(group -> {
            Set<String> concepts = new HashSet<>(group);
            concepts.removeIf(Bearing::isParty);
            return indicator.triggers().contains(concepts);
        });
        return same && (proposition.about().isEmpty() || isOf(proposition, indicator, classes));
    }

    private static boolean isOf(Proposition proposition, Indicator indicator, NounClasses classes) {
        return proposition.about().stream()
                .anyMatch(noun -> indicator.counts().stream()
                        .anyMatch(counted ->
                                counted.equals(noun) || classes.holds(counted, noun) || classes.holds(noun, counted)));
    }

    /** Parties of propositions are country codes; concepts and themes are written small. */
    private static boolean isParty(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }
}
