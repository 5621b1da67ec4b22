package org.jejak.ledger.origin;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jejak.ledger.origin.Independence.Ground;
import org.jejak.ledger.origin.Independence.State;

/**
 * The origins that give one number, by the party on whose word they are. Only parties that packs list can be told to be independent, and
 * of those there are few however many origins there are; of the others the first that is found tells as much as all. One thread.
 */
final class Givers {

    /** What the list of names ends with that an {@link Independence} is told with; those are compared as they are printed. */
    private static final char ENDS = ']';

    private final Story story;
    private final Map<String, Nearby> listed = new TreeMap<>();
    private final Strangers unknown = new Strangers();
    private final Nearby nameless = new Nearby();

    Givers(Story story) {
        this.story = story;
    }

    void add(Origin origin) {
        if (origin.party().isEmpty()) {
            nameless.add(origin);
            return;
        }
        String party = origin.party().get();
        Optional<String> stranger = story.members(party).stream()
                .filter(member -> !story.isListed(member))
                .findFirst();
        String name = stranger.orElse(party) + ENDS + party;
        if (stranger.isPresent()) {
            unknown.add(name, origin);
        } else {
            listed.computeIfAbsent(name, any -> new Nearby()).add(origin);
        }
    }

    /**
     * The best of what the origins near its days give.
     *
     * @param beside what one of them gives; nothing where it is another figure
     */
    Optional<Independence> best(Origin origin, Function<Origin, Optional<Independence>> beside) {
        Optional<Independence> best = Optional.empty();
        for (Nearby party : listed.values()) {
            best = better(best, ofParty(party.of(origin), beside));
            if (best.filter(found -> found.state() == State.INDEPENDENT).isPresent()) {
                return best;
            }
        }
        if (best.filter(found -> isAbove(found, Ground.UNKNOWN_PARTY)).isEmpty()) {
            best = unknown.of(origin)
                    .map(parties -> first(origin, parties.values(), beside))
                    .reduce(best, Givers::better);
        }
        return best.filter(found -> isAbove(found, Ground.NO_SOURCE)).isPresent()
                ? best
                : better(best, first(origin, List.of(nameless), beside));
    }

    /** Whoever they are decides for all of a party's origins, unless it is the way that they came. */
    private static Optional<Independence> ofParty(
            Stream<Origin> origins, Function<Origin, Optional<Independence>> beside) {
        Optional<Independence> best = Optional.empty();
        for (Iterator<Origin> each = origins.iterator(); each.hasNext(); ) {
            Optional<Independence> found = beside.apply(each.next());
            best = better(best, found);
            if (found.filter(one -> one.state() == State.INDEPENDENT || isByParty(one))
                    .isPresent()) {
                break;
            }
        }
        return best;
    }

    /** The first by name that is not related, else the best of those that are. */
    private static Optional<Independence> first(
            Origin origin, Iterable<Nearby> parties, Function<Origin, Optional<Independence>> beside) {
        Optional<Independence> best = Optional.empty();
        for (Nearby party : parties) {
            best = better(best, ofParty(party.of(origin), beside));
            if (best.filter(found -> found.ground() == Ground.UNKNOWN_PARTY || found.ground() == Ground.NO_SOURCE)
                    .isPresent()) {
                break;
            }
        }
        return best;
    }

    private static boolean isByParty(Independence found) {
        return switch (found.ground()) {
            case ONE_PARTY, KIN, ONE_SIDE, UNKNOWN_PARTY, NO_SOURCE -> true;
            default -> false;
        };
    }

    private static boolean isAbove(Independence found, Ground ground) {
        return found.state() == State.INDEPENDENT
                || found.state() == State.NOT_ESTABLISHED && found.ground().compareTo(ground) > 0;
    }

    private static Optional<Independence> better(Optional<Independence> one, Optional<Independence> other) {
        return one.isPresent() && (other.isEmpty() || Independence.BEST_FIRST.compare(one.get(), other.get()) <= 0)
                ? one
                : other;
    }
}
