package org.jejak.extract.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The positions of a text, each once: of one clause and holder, the one that most of its words tell. One thread. */
final class Holdings {

    private final Map<String, Holding> byKey = new LinkedHashMap<>();

    void add(Holding holding) {
        byKey.putIfAbsent(holding.key(), holding);
    }

    /** In text order. */
    List<Holding> all() {
        Map<String, List<Holding>> byBreath = new HashMap<>();
        List<Holding> all = new ArrayList<>();
        List<Holding> closest = new ArrayList<>(byKey.values());
        closest.sort(Comparator.comparingInt(Holding::closeness).reversed());
        for (Holding holding : closest) {
            List<Holding> told = byBreath.computeIfAbsent(holding.breath(), breath -> new ArrayList<>());
            if (told.stream().noneMatch(holding::isPartOf)) {
                told.add(holding);
                all.add(holding);
            }
        }
        all.sort(Comparator.comparingInt((Holding holding) -> holding.quote().from())
                .thenComparing(Holding::key));
        return all;
    }
}
