package org.jejak.extract.happening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** What a text tells, each once: of one clause what most of its words tell. One thread. */
final class Tellings {

    /** Tokens between the deciding words of two tellings beyond which their clauses cannot meet. */
    private static final int APART = 160;

    private final List<Telling> all = new ArrayList<>();

    void add(Telling telling) {
        all.add(telling);
    }

    /** In text order. */
    List<Telling> once() {
        TreeMap<Integer, List<Telling>> kept = new TreeMap<>();
        List<Telling> closest = new ArrayList<>(all);
        closest.sort(
                Comparator.comparingInt((Telling telling) -> telling.sighting().closeness())
                        .reversed());
        for (Telling telling : closest) {
            int at = telling.sighting().anchor().from();
            boolean fresh = kept.subMap(at - APART, at + APART).values().stream()
                    .flatMap(List::stream)
                    .noneMatch(telling::isPartOf);
            if (fresh) {
                kept.computeIfAbsent(at, anchor -> new ArrayList<>()).add(telling);
            }
        }
        return kept.values().stream()
                .flatMap(here -> here.stream().sorted(Comparator.comparing(Telling::indicator)))
                .toList();
    }
}
