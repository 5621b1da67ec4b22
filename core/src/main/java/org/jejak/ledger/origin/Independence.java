package org.jejak.ledger.origin;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether two origins vouch for each other. Nothing is taken to be independent because nothing speaks against it: where it is not
 * plain either way, it is not established.
 *
 * @param with what decides: the party or conveyor that they share, the party that no pack lists, or the two that are independent
 */
public record Independence(State state, Ground ground, List<String> with) {

    /** What speaks most for independence first: established, not established, dependent; then the ground that is told last. */
    static final Comparator<Independence> BEST_FIRST = Comparator.comparing(
                    (Independence found) -> found.state() != State.INDEPENDENT)
            .thenComparing(found -> found.state() == State.DEPENDENT)
            .thenComparing(Independence::ground, Comparator.reverseOrder())
            .thenComparing(found -> found.with().toString());

    public Independence {
        with = List.copyOf(with);
    }

    /** The three states. */
    public enum State {
        INDEPENDENT,
        DEPENDENT,
        NOT_ESTABLISHED
    }

    /** Why, from what says most against independence to what speaks for it. */
    public enum Ground {
        /** They are prints of one statement. */
        ONE_ORIGIN("they repeat one origin"),
        /** One party said both. */
        ONE_PARTY("both are on the word of one party"),
        /** One party speaks for the other. */
        KIN("one of the two speaks for the other"),
        /** Both came through the same conveyor, or one conveyed the other, and no print is known that came past it. */
        SHARED_RELAY("both came through one conveyor"),
        /** Nobody is named for one of them. */
        NO_SOURCE("no source is named"),
        /** Two offices of one country. */
        ONE_SIDE("both speak for one side"),
        /** No pack lists one of the parties, or it is an outlet, so that nothing tells whose word it is. */
        UNKNOWN_PARTY("nothing tells whose word it is"),
        /** Somebody on the way is not named, or by a common noun only. */
        OPEN_CHAIN("somebody on the way is not named"),
        /** One house publishes every print of both. */
        ONE_PUBLISHER("one house prints both"),
        /** No other source gives the figure. */
        NOTHING_BESIDE("no other source gives it"),
        /** Two parties that packs list and that do not speak for one side, each with a print that came a way of its own. */
        OWN_WORD_OWN_WAY("two parties, each by a way of its own");

        private final String says;

        Ground(String says) {
            this.says = says;
        }

        /** In a few words, for people. */
        public String says() {
            return says;
        }
    }

    /** Of two origins, by whose word they are and the ways that they came. */
    public static Independence between(Origin one, Origin other, Story story) {
        return one.id().equals(other.id())
                ? new Independence(State.DEPENDENT, Ground.ONE_ORIGIN, List.of())
                : between(Witness.of(List.of(one), story), Witness.of(List.of(other), story), story);
    }

    static Independence between(Witness one, Witness other, Story story) {
        if (one.members().isEmpty() || other.members().isEmpty()) {
            return notEstablished(Ground.NO_SOURCE, Optional.empty());
        }
        return related(one, other, story)
                .or(() -> unknown(one, story))
                .or(() -> unknown(other, story))
                .or(() -> Optional.of(byWay(one, other)))
                .get();
    }

    /** What one party has with the other, of all that speak for either; the closest relation first. */
    private static Optional<Independence> related(Witness one, Witness other, Story story) {
        Set<String> same = new TreeSet<>();
        Set<String> kin = new TreeSet<>();
        Set<String> side = new TreeSet<>();
        for (String a : one.members()) {
            for (String b : other.members()) {
                if (a.equals(b)) {
                    same.add(a);
                } else if (story.kin(a, b)) {
                    kin.add(story.lineage(a).contains(b) ? b : a);
                } else if (story.root(a).equals(story.root(b))) {
                    side.add(story.root(a));
                }
            }
        }
        return first(same, State.DEPENDENT, Ground.ONE_PARTY)
                .or(() -> first(kin, State.DEPENDENT, Ground.KIN))
                .or(() -> first(side, State.NOT_ESTABLISHED, Ground.ONE_SIDE));
    }

    private static Optional<Independence> first(Set<String> with, State state, Ground ground) {
        return with.stream().findFirst().map(party -> new Independence(state, ground, List.of(party)));
    }

    private static Optional<Independence> unknown(Witness witness, Story story) {
        return witness.members().stream()
                .filter(party -> !story.isListed(party))
                .findFirst()
                .map(party -> notEstablished(Ground.UNKNOWN_PARTY, Optional.of(party)));
    }

    /** Independent if any print of the one came past everybody who conveyed or printed the other. */
    private static Independence byWay(Witness one, Witness other) {
        Independence found = notEstablished(Ground.OPEN_CHAIN, Optional.empty());
        for (Witness.Way a : one.ways()) {
            for (Witness.Way b : other.ways()) {
                Optional<String> relay = a.relayOf(b);
                if (relay.isEmpty() && !a.publisher().equals(b.publisher())) {
                    return new Independence(
                            State.INDEPENDENT, Ground.OWN_WORD_OWN_WAY, List.of(one.name(), other.name()));
                }
                if (relay.isEmpty()) {
                    found = notEstablished(Ground.ONE_PUBLISHER, Optional.of(a.publisher()));
                } else if (found.ground() == Ground.OPEN_CHAIN && one.isClear() && other.isClear()) {
                    found = new Independence(State.DEPENDENT, Ground.SHARED_RELAY, List.of(relay.get()));
                }
            }
        }
        return found;
    }

    private static Independence notEstablished(Ground ground, Optional<String> with) {
        return new Independence(State.NOT_ESTABLISHED, ground, with.stream().toList());
    }
}
