package org.jejak.ledger.distortion;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jejak.ledger.origin.Echo;
import org.jejak.ledger.origin.Link.Role;
import org.jejak.ledger.origin.Origin;

/**
 * Articles that took something over from others: both print one statement, and the one by a longer way. Each is measured by the one that
 * has the shortest way and came out no later, so there are no more pairs than prints. Immutable; any thread.
 */
final class Companions {

    /** By article, how many statements it has from each other by a longer way. */
    private final Map<String, Map<String, Integer>> takenFrom = new TreeMap<>();

    private final Map<String, LocalDate> published = new HashMap<>();

    Companions(Collection<Origin> origins) {
        origins.stream().filter(origin -> origin.party().isPresent()).forEach(this::enter);
    }

    private void enter(Origin origin) {
        Map<String, Long> relays = new LinkedHashMap<>();
        for (Echo echo : origin.echoes()) {
            relays.merge(echo.claim().article().id(), relays(echo), Math::max);
            published.put(echo.claim().article().id(), Published.day(echo.claim()));
        }
        String nearest =
                relays.keySet().stream().min(Comparator.comparing(relays::get)).orElseThrow();
        relays.forEach((article, count) -> {
            if (count > relays.getOrDefault(nearest, 0L)) {
                takenFrom.computeIfAbsent(article, id -> new TreeMap<>()).merge(nearest, 1, Integer::sum);
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
        takenFrom.forEach((article, others) -> others.keySet().stream()
                .filter(other -> follows(article, other))
                .forEach(other -> pair.accept(article, other)));
    }

    /** Nobody takes over what is not out yet; where the days tell nothing, whoever has more from the other took over. */
    private boolean follows(String article, String other) {
        LocalDate after = published.getOrDefault(article, LocalDate.MAX);
        LocalDate before = published.getOrDefault(other, LocalDate.MAX);
        boolean known = !after.equals(LocalDate.MAX) && !before.equals(LocalDate.MAX);
        return known && !after.equals(before) ? after.isAfter(before) : taken(article, other) > taken(other, article);
    }

    private int taken(String article, String from) {
        return takenFrom.getOrDefault(article, Map.of()).getOrDefault(from, 0);
    }
}
