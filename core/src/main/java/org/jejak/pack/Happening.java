package org.jejak.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A type of event or of transfer, as a topic pack declares it.
 *
 * @param id for example {@code dam-opened}, {@code timber-transfer}
 * @param kind whether something happens, or goes from one party to another
 * @param about of an event, nouns one of which the clause must name; of a transfer, what goes over
 * @param affirmed groups of words; a clause that holds all of one group tells of it
 * @param contradicted groups that say that it does not happen
 * @param received of a transfer, the words whose subject is who gets it
 * @param becomes other ids under which it is filed when it is {@code planned} or {@code conditional}
 * @param countedBy the indicators that count those who take part or what goes over: a figure of them tells of it too
 * @param once whether it can happen only once between the same parties, so that two dates of it conflict
 * @param actor the party that always acts in it; empty where the clause tells
 * @param target the party that is always acted upon
 * @param rule file and line
 */
public record Happening(
        String id,
        Kind kind,
        Map<String, String> labels,
        Set<String> parties,
        Set<String> about,
        List<List<String>> affirmed,
        List<List<String>> contradicted,
        Set<String> unless,
        Set<String> received,
        Map<String, String> becomes,
        Set<String> countedBy,
        boolean once,
        Optional<String> actor,
        Optional<String> target,
        String rule)
        implements Matter {

    /** What it is. */
    public enum Kind {
        EVENT,
        TRANSFER
    }

    public Happening {
        labels = Map.copyOf(labels);
        parties = Set.copyOf(parties);
        about = Set.copyOf(about);
        affirmed = List.copyOf(affirmed);
        contradicted = List.copyOf(contradicted);
        unless = Set.copyOf(unless);
        received = Set.copyOf(received);
        becomes = Map.copyOf(becomes);
        countedBy = Set.copyOf(countedBy);
    }

    @Override
    public boolean isThings() {
        return kind == Kind.TRANSFER;
    }

    @Override
    public boolean attitude() {
        return false;
    }

    @Override
    public int narrowness() {
        return 0;
    }
}
