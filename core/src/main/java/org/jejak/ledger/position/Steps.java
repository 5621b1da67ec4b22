package org.jejak.ledger.position;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jejak.ledger.origin.Echo;
import org.jejak.ledger.origin.Story;

/**
 * The order of a party's steps as one article tells it in words. It says nothing of what other articles tell, and without such words no
 * order is known. Immutable.
 */
final class Steps {

    private record Place(String article, String party, String proposition, Side side) {}

    private final Story story;
    private final Map<Place, EnumMap<Order, Stated>> told = new HashMap<>();

    Steps(Collection<Stated> all, Story story) {
        this.story = story;
        for (Stated stated : all) {
            for (Echo echo : stated.echoes()) {
                stated.party()
                        .ifPresent(party -> told.computeIfAbsent(
                                        new Place(
                                                article(echo),
                                                story.matter(party),
                                                stated.proposition(),
                                                stated.side()),
                                        place -> new EnumMap<>(Order.class))
                                .merge(
                                        order(echo),
                                        stated,
                                        (one, other) -> one.id().compareTo(other.id()) <= 0 ? one : other));
            }
        }
    }

    private Order order(Echo echo) {
        return Said.order(echo.claim(), story);
    }

    private static String article(Echo echo) {
        return echo.claim().article().id();
    }

    /**
     * What the party did last before it according to an article that prints both; of two, what is of the same proposition.
     *
     * @param propositions those on which a stance of each side and this one settle each other
     */
    Optional<Stated> before(Stated stated, Map<Side, List<String>> propositions) {
        List<Map.Entry<Order, Stated>> found = new ArrayList<>();
        for (Echo echo : stated.echoes()) {
            Order now = order(echo);
            propositions.forEach((side, bearing) -> bearing.stream()
                    .map(proposition ->
                            new Place(article(echo), story.matter(stated.party().orElseThrow()), proposition, side))
                    .flatMap(place -> told.getOrDefault(place, new EnumMap<>(Order.class)).entrySet().stream())
                    .filter(step -> step.getKey().compareTo(now) < 0 && mayPrecede(step.getValue(), stated))
                    .forEach(found::add));
        }
        return found.stream()
                .max(Comparator.comparing((Map.Entry<Order, Stated> step) -> step.getKey())
                        .thenComparing(step -> step.getValue().proposition().equals(stated.proposition()))
                        .thenComparing(step -> step.getValue().id()))
                .map(Map.Entry::getValue);
    }

    /** Days that the texts tell come before words. */
    private boolean mayPrecede(Stated last, Stated stated) {
        boolean dated = last.said() && stated.said();
        return !dated && story.kin(last.party().orElseThrow(), stated.party().orElseThrow());
    }
}
