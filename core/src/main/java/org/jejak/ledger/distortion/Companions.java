package org.jejak.ledger.distortion;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jejak.ledger.origin.Echo;
import org.jejak.ledger.origin.Link.Role;
import org.jejak.ledger.origin.Origin;

/**
 * Articles that took something over from others: both print one statement, and the one by a longer way. Each is measured by the one that
 * has the shortest way, so there are no more pairs than prints. Immutable; any thread.
 */
final class Companions {

    private final Map<String, Set<String>> takenFrom = new TreeMap<>();

    Companions(Collection<Origin> origins) {
        origins.stream().filter(origin -> origin.party().isPresent()).forEach(this::enter);
    }

    private void enter(Origin origin) {
        Map<String, Long> relays = new LinkedHashMap<>();
        origin.echoes().forEach(echo -> relays.merge(echo.claim().article().id(), relays(echo), Math::max));
        String nearest =
                relays.keySet().stream().min(Comparator.comparing(relays::get)).orElseThrow();
        relays.forEach((article, count) -> {
            if (count > relays.getOrDefault(nearest, 0L)) {
                takenFrom.computeIfAbsent(article, id -> new TreeSet<>()).add(nearest);
            }
        });
    }

    private static long relays(Echo echo) {
        return echo.chain().stream()
                .filter(link -> link.role() == Role.VIA || link.role() == Role.DERIVED)
                .count();
    }

    /** @param pair the article that took over, then the one it is measured by */
    void forEach(BiConsumer<String, String> pair) {
        takenFrom.forEach((article, others) -> others.forEach(other -> pair.accept(article, other)));
    }
}
