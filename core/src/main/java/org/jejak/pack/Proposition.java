package org.jejak.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A yes/no statement on which sources take positions, as a topic pack declares it.
 *
 * @param id for example {@code dam-is-safe}
 * @param labels the statement in a few words, per language code
 * @param parties all of those that must be named: country codes, or ids of the topic's names
 * @param about noun classes, concepts or themes one of which the clause must name; empty where the parties and concepts are enough
 * @param affirmed groups of concepts, themes and parties; a clause that holds all of one group says that it is so
 * @param contradicted groups that say the contrary
 * @param unless concepts and themes whose nearness says that the clause is about something else
 * @param implies ids of the wider propositions that it makes true, those that they imply included
 * @param countedBy ids of the indicators whose figures make it true: who counts soldiers there holds that they are there
 * @param attitude whether it is about what its holder thinks of something, so that whoever condemns holds it
 * @param contested whether it is a position only where it is confirmed, denied, doubted or not answered, since a plain assertion is
 *     a claim of another kind, such as a figure or a transfer
 * @param judgement whether it is a matter of opinion or of law, which no figure and no event tells: whoever states it holds it, a report in
 *     its own words included
 * @param actor the party that acts in it
 * @param target the party acted upon
 * @param rule file and line
 */
public record Proposition(
        String id,
        Map<String, String> labels,
        Set<String> parties,
        Set<String> about,
        List<List<String>> affirmed,
        List<List<String>> contradicted,
        Set<String> unless,
        Set<String> implies,
        Set<String> countedBy,
        boolean attitude,
        boolean contested,
        boolean judgement,
        Optional<String> actor,
        Optional<String> target,
        String rule)
        implements Matter {

    public Proposition {
        labels = Map.copyOf(labels);
        parties = Set.copyOf(parties);
        about = Set.copyOf(about);
        affirmed = List.copyOf(affirmed);
        contradicted = List.copyOf(contradicted);
        unless = Set.copyOf(unless);
        implies = Set.copyOf(implies);
        countedBy = Set.copyOf(countedBy);
    }

    @Override
    public boolean isThings() {
        return false;
    }

    /** What somebody thinks tells more than what he thinks it of, and what implies another more than that. */
    @Override
    public int narrowness() {
        return (attitude ? 3 : 0) + (implies.isEmpty() ? 0 : 1);
    }
}
