package org.jejak.extract.happening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a text tells, each once: of one clause and type, what most of its words tell. One thread. */
final class Tellings {

    private final List<Telling> all = new ArrayList<>();

    void add(Telling telling) {
        all.add(telling);
    }

    /** In text order. */
    List<Telling> once() {
        Map<String, List<Telling>> byType = new HashMap<>();
        List<Telling> kept = new ArrayList<>();
        List<Telling> closest = new ArrayList<>(all);
        closest.sort(
                Comparator.comparingInt((Telling telling) -> telling.sighting().closeness())
                        .reversed());
        for (Telling telling : closest) {
            List<Telling> same = byType.computeIfAbsent(telling.indicator(), type -> new ArrayList<>());
            if (same.stream().noneMatch(telling::isPartOf)) {
                same.add(telling);
                kept.add(telling);
            }
        }
        kept.sort(Comparator.comparingInt(
                        (Telling telling) -> telling.sighting().anchor().from())
                .thenComparing(Telling::indicator));
        return kept;
    }
}
