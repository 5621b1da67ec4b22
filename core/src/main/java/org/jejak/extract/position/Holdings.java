package org.jejak.extract.position;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jejak.text.Match;
import org.jejak.text.Text;

/**
 * The positions of a text, each once: of one clause and holder, the one that most of its words tell. What somebody holds is not the
 * report's own. One thread.
 */
final class Holdings {

    /** Tokens from one thing to what joins another to it. */
    private static final int NEAR = 4;

    private final Text text;
    private final Map<String, Holding> byKey = new LinkedHashMap<>();

    Holdings(Text text) {
        this.text = text;
    }

    void add(Holding holding) {
        byKey.putIfAbsent(holding.key(), holding);
    }

    /** In text order. */
    List<Holding> all() {
        Map<String, List<Holding>> attitudes = new HashMap<>();
        byKey.values().stream()
                .filter(holding -> holding.proposition().attitude())
                .forEach(holding -> attitudes
                        .computeIfAbsent(breath(holding), breath -> new ArrayList<>())
                        .add(holding));
        Map<String, List<Holding>> byBreath = new HashMap<>();
        List<Holding> all = new ArrayList<>();
        List<Holding> closest = new ArrayList<>(byKey.values());
        closest.sort(Comparator.comparingInt(Holding::closeness).reversed());
        for (Holding holding : closest) {
            String breath = breath(holding);
            List<Holding> told = byBreath.computeIfAbsent(breath, first -> new ArrayList<>());
            boolean felt = attitudes.getOrDefault(breath, List.of()).stream().anyMatch(holding::isObjectOf);
            if (!felt && told.stream().noneMatch(other -> holding.isPartOf(other) && !isBeside(holding, other))) {
                told.add(holding);
                all.add(holding);
            }
        }
        BitSet others = new BitSet();
        all.stream()
                .filter(holding -> !holding.isOwn())
                .forEach(holding ->
                        others.set(holding.quote().from(), holding.quote().to()));
        all.removeIf(holding -> holding.isOwn() && holding.isIn(others));
        all.sort(Comparator.comparingInt((Holding holding) -> holding.quote().from())
                .thenComparing(Holding::key));
        return all;
    }

    private String breath(Holding holding) {
        return text.sentenceNumberAt(holding.quote().from()) + "|" + holding.breath();
    }

    private static boolean isNoun(Match word) {
        return word.category().equals("noun");
    }

    /** "Soldiers and shells": of one word, each of what a conjunction joins. */
    private boolean isBeside(Holding one, Holding other) {
        List<Match> these = new ArrayList<>(one.words().words());
        List<Match> those = new ArrayList<>(other.words().words());
        these.removeIf(word -> !isNoun(word) || other.words().words().contains(word));
        those.removeIf(word -> !isNoun(word) || one.words().words().contains(word));
        if (these.size() != 1 || those.size() != 1 || !one.anchor().equals(other.anchor())) {
            return false;
        }
        Match first = these.get(0).from() < those.get(0).from() ? these.get(0) : those.get(0);
        Match second = first == these.get(0) ? those.get(0) : these.get(0);
        for (int i = first.to(); i < Math.min(second.from(), first.to() + NEAR); i++) {
            if (text.annotations().isOver(i, "conjunction")) {
                return true;
            }
        }
        return false;
    }
}
