package org.jejak.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a figure may count, as a topic pack declares it.
 *
 * @param id for example {@code killed}
 * @param labels a short name per language code
 * @param counts the noun classes it counts ({@code soldier}, {@code person}); a number with another noun is not its
 * @param countsPeople whether they are people, so that a word for anybody may stand for them
 * @param unit what is exported as the unit where the text names no noun
 * @param triggers groups of concepts any one of which makes a number its; a group of several asks for all of them side by
 *     side, such as {@code die+wound}
 * @param alone noun classes that are enough without a trigger
 * @param among concepts that name those of whom it counts some: of 30 dead, 25 are identified
 * @param unless concepts whose nearness says the number is something else
 * @param variants other indicators it becomes: by {@code planned}, {@code conditional} or {@code additional}
 * @param asOf whether it is a count up to now, which without a date of its own holds as of the day it was stated
 * @param states concepts that tell of a state, such as {@code be-at}: with one of them it is such a count too
 * @param sumOf indicators that add up to it
 * @param takenFor indicators for which reports mistake it
 * @param beside indicators that reports set beside it and that readers take for the same, though they count something else
 * @param actor whose people or goods are counted, see {@link Role}
 * @param target where they go or whom they face
 * @param rule file and line
 */
public record Indicator(
        String id,
        Map<String, String> labels,
        Set<String> counts,
        boolean countsPeople,
        Optional<String> unit,
        List<Set<String>> triggers,
        Set<String> alone,
        Set<String> among,
        Set<String> unless,
        Map<String, String> variants,
        boolean asOf,
        Set<String> states,
        Set<String> sumOf,
        Set<String> takenFor,
        Set<String> beside,
        Role actor,
        Role target,
        String rule) {

    public Indicator {
        labels = Map.copyOf(labels);
        counts = Set.copyOf(counts);
        triggers = List.copyOf(triggers);
        alone = Set.copyOf(alone);
        among = Set.copyOf(among);
        unless = Set.copyOf(unless);
        variants = Map.copyOf(variants);
        states = Set.copyOf(states);
        sumOf = Set.copyOf(sumOf);
        takenFor = Set.copyOf(takenFor);
        beside = Set.copyOf(beside);
    }

    /** Whether its triggers alone say what is counted: whoever is dead or wounded is a person. */
    public boolean impliesNoun() {
        return unit.filter("person"::equals).isPresent() && counts.contains("person");
    }

    /** Where in the clause a party of the claim is named. */
    public enum Role {
        /** This indicator has no such party. */
        NONE,
        /** Named with the counted noun: "North Korean soldiers"; failing that, the clause's doer. */
        OWNER,
        /** Named as the doer of the verb: "Russia fired 10 missiles". */
        DOER,
        /** Named right at the number that is theirs: "the mayor 52 per cent, the Greens 41". */
        HOLDER,
        /** Named as the goal: "to Russia". */
        GOAL
    }
}
