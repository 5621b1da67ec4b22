package org.jejak.ledger.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jejak.pack.Indicator;

/**
 * Indicators whose figures can bear on each other: parts and wholes, those that reports or readers take for one another, and what one becomes when it
 * is planned or added. Whatever is asked of an indicator is answered by the claims of those tied to it. Immutable; any thread.
 */
final class Ties {

    private final Map<String, Set<String>> tied = new HashMap<>();

    Ties(Collection<Indicator> indicators) {
        Map<String, Set<String>> beside = new TreeMap<>();
        for (Indicator indicator : indicators) {
            Stream.of(
                            indicator.sumOf(),
                            indicator.takenFor(),
                            indicator.beside(),
                            indicator.variants().values())
                    .flatMap(Collection::stream)
                    .forEach(other -> {
                        beside.computeIfAbsent(indicator.id(), id -> new TreeSet<>())
                                .add(other);
                        beside.computeIfAbsent(other, id -> new TreeSet<>()).add(indicator.id());
                    });
        }
        beside.keySet().stream().filter(id -> !tied.containsKey(id)).forEach(id -> enter(id, beside));
    }

    private void enter(String first, Map<String, Set<String>> beside) {
        Set<String> found = new TreeSet<>();
        List<String> open = new ArrayList<>(List.of(first));
        for (int i = 0; i < open.size(); i++) {
            if (found.add(open.get(i))) {
                open.addAll(beside.getOrDefault(open.get(i), Set.of()));
            }
        }
        found.forEach(id -> tied.put(id, found));
    }

    /** The indicator and those tied to it, by name. */
    Set<String> of(String indicator) {
        return tied.getOrDefault(indicator, Set.of(indicator));
    }
}
