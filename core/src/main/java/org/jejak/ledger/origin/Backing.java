package org.jejak.ledger.origin;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.origin.Independence.Ground;
import org.jejak.ledger.origin.Independence.State;
import org.jejak.model.Figure;

/**
 * Whether the same figure stands on two words that are independent of each other. Ten articles that repeat one origin give it no more
 * than one. Any thread.
 */
public final class Backing {

    private record Key(String indicator, String number) {}

    private final Story story;
    private final BiFunction<Origin, Origin, Independence> between;
    private final Map<Key, Givers> byNumber = new HashMap<>();

    public Backing(Collection<Origin> origins, Story story) {
        this(origins, story, new Between(story)::of);
    }

    /** @param between how two origins of one figure are related */
    Backing(Collection<Origin> origins, Story story, BiFunction<Origin, Origin, Independence> between) {
        this.story = story;
        this.between = between;
        origins.stream()
                .filter(origin -> origin.when().isPresent())
                .forEach(origin -> keys(origin)
                        .forEach(key -> byNumber.computeIfAbsent(key, any -> new Givers(story))
                                .add(origin)));
    }

    /** How two origins are related; each is compared with several. */
    private record Between(Story story, Map<ClaimId, Witness> witnesses) {

        Between(Story story) {
            this(story, new ConcurrentHashMap<>());
        }

        Independence of(Origin one, Origin other) {
            return Independence.between(witness(one), witness(other), story);
        }

        private Witness witness(Origin origin) {
            return witnesses.computeIfAbsent(origin.id(), id -> Witness.of(List.of(origin), story));
        }
    }

    /** The best that another origin of the same figure gives it: independent before not established before dependent. */
    public Independence of(Origin origin) {
        return keys(origin)
                .flatMap(key -> Optional.ofNullable(byNumber.get(key)).stream())
                .flatMap(givers -> givers.best(origin, other -> beside(origin, other)).stream())
                .min(Independence.BEST_FIRST)
                .orElseGet(() -> alone(origin));
    }

    private Optional<Independence> beside(Origin origin, Origin other) {
        return other.id().equals(origin.id()) || !isSame(origin, other)
                ? Optional.empty()
                : Optional.of(between.apply(origin, other));
    }

    private static Independence alone(Origin origin) {
        if (origin.isOpen()) {
            return new Independence(
                    State.NOT_ESTABLISHED, origin.party().isEmpty() ? Ground.NO_SOURCE : Ground.OPEN_CHAIN, List.of());
        }
        return origin.articles() > 1
                ? new Independence(
                        State.DEPENDENT,
                        Ground.ONE_ORIGIN,
                        origin.party().stream().toList())
                : new Independence(State.NOT_ESTABLISHED, Ground.NOTHING_BESIDE, List.of());
    }

    private boolean isSame(Origin one, Origin other) {
        Figure a = one.figure();
        Figure b = other.figure();
        return Count.agree(Count.keys(a.value()), Count.keys(b.value()))
                && story.sameUnit(a.unit(), b.unit())
                && !differ(a.scope().actor(), b.scope().actor())
                && !differ(a.scope().place(), b.scope().place());
    }

    private static boolean differ(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private static Stream<Key> keys(Origin origin) {
        return Count.keys(origin.figure().value()).stream()
                .map(number -> new Key(origin.figure().indicator(), number));
    }
}
