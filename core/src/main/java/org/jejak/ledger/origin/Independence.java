package org.jejak.ledger.origin;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jejak.ledger.origin.Link.Role;

/**
 * Whether two origins, or two prints, vouch for each other. Nothing is taken to be independent because nothing speaks against it.
 *
 * @param with what they share or what is missing: a party, an outlet, a publisher
 */
public record Independence(State state, Ground ground, Optional<String> with) {

    /** The three states. */
    public enum State {
        INDEPENDENT,
        DEPENDENT,
        NOT_ESTABLISHED
    }

    /** Why. */
    public enum Ground {
        /** They are prints of one statement. */
        ONE_ORIGIN,
        /** One says that it comes from the other, or both from the same. */
        SHARED_RELAY,
        /** One house publishes both. */
        ONE_PUBLISHER,
        /** One party speaks for the other. */
        KIN,
        /** Somebody on the way is not named, or is named by a common noun only. */
        OPEN_CHAIN,
        /** A party is not known to the packs, so that nothing tells whose it is. */
        UNKNOWN_PARTY,
        /** Two parties that packs know and that do not speak for one another, each by a way of its own. */
        OWN_WORD_OWN_WAY
    }

    static Independence of(State state, Ground ground) {
        return new Independence(state, ground, Optional.empty());
    }

    /** Of two origins, by whom they stand on and the ways they came. */
    public static Independence between(Origin one, Origin other, Story story) {
        if (one.id().equals(other.id())) {
            return of(State.DEPENDENT, Ground.ONE_ORIGIN);
        }
        if (one.isOpen() || other.isOpen() || isVague(one, story) || isVague(other, story)) {
            return of(State.NOT_ESTABLISHED, Ground.OPEN_CHAIN);
        }
        String a = one.party().orElseThrow();
        String b = other.party().orElseThrow();
        if (story.root(a).equals(story.root(b))) {
            return new Independence(State.NOT_ESTABLISHED, Ground.KIN, Optional.of(story.root(a)));
        }
        if (!story.isKnown(a) || !story.isKnown(b)) {
            return new Independence(State.NOT_ESTABLISHED, Ground.UNKNOWN_PARTY, Optional.of(story.isKnown(a) ? b : a));
        }
        Optional<String> relay = shared(relays(one), relays(other));
        return relay.isPresent()
                ? new Independence(State.NOT_ESTABLISHED, Ground.SHARED_RELAY, relay)
                : of(State.INDEPENDENT, Ground.OWN_WORD_OWN_WAY);
    }

    /** Of two prints, by whom they came through. Prints of other origins are told apart by {@link #between(Origin, Origin, Story)}. */
    public static Independence between(Echo one, Echo other, Story story) {
        Optional<String> relay = shared(relays(one), relays(other));
        if (relay.isPresent()) {
            return new Independence(State.DEPENDENT, Ground.SHARED_RELAY, relay);
        }
        Optional<String> publisher = outlet(one).map(story::publisher);
        if (publisher.isPresent() && publisher.equals(outlet(other).map(story::publisher))) {
            return new Independence(State.DEPENDENT, Ground.ONE_PUBLISHER, publisher);
        }
        return of(State.NOT_ESTABLISHED, Ground.OPEN_CHAIN);
    }

    private static boolean isVague(Origin origin, Story story) {
        return origin.party()
                .filter(party -> story.isJoint(party) || isCommonNoun(party))
                .isPresent();
    }

    private static boolean isCommonNoun(String party) {
        return Character.isLowerCase(party.codePointAt(0));
    }

    private static Set<String> relays(Origin origin) {
        Set<String> relays = new TreeSet<>();
        origin.echoes().forEach(echo -> relays.addAll(relays(echo)));
        return relays;
    }

    /** Whoever passed it on, and the outlets that others may copy from. */
    private static Set<String> relays(Echo echo) {
        Set<String> relays = new TreeSet<>();
        echo.chain().stream()
                .filter(link -> link.role() != Role.ORIGIN)
                .flatMap(link -> link.party().stream())
                .forEach(relays::add);
        return relays;
    }

    private static Optional<String> outlet(Echo echo) {
        return echo.chain().get(0).party();
    }

    private static Optional<String> shared(Set<String> one, Set<String> other) {
        return one.stream().filter(other::contains).findFirst();
    }
}
