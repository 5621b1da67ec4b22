package org.jejak.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Patterns that run together over a text, each tried only where its first word or class stands. Immutable once built.
 *
 * <p>Patterns of one set see what earlier sets marked, not each other.
 */
public final class PatternSet {

    /** A pattern and what it marks. */
    public record Rule(TokenPattern pattern, String category, String value, String rule) {}

    private final Map<String, int[]> byWord;
    private final Map<String, int[]> byCategory;
    private final int[] anywhere;
    private final List<Rule> rules;

    public PatternSet(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        Map<String, List<Integer>> words = new HashMap<>();
        Map<String, List<Integer>> categories = new HashMap<>();
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            TokenPattern pattern = rules.get(i).pattern();
            int number = i;
            pattern.firstWords()
                    .forEach(word ->
                            words.computeIfAbsent(word, w -> new ArrayList<>()).add(number));
            pattern.firstCategories()
                    .forEach(name -> categories
                            .computeIfAbsent(name, n -> new ArrayList<>())
                            .add(number));
            if (pattern.startsAnywhere()) {
                others.add(i);
            }
        }
        this.byWord = packed(words);
        this.byCategory = packed(categories);
        this.anywhere = others.stream().mapToInt(Integer::intValue).toArray();
    }

    private static Map<String, int[]> packed(Map<String, List<Integer>> lists) {
        Map<String, int[]> packed = new HashMap<>();
        lists.forEach((key, list) ->
                packed.put(key, list.stream().mapToInt(Integer::intValue).toArray()));
        return packed;
    }

    /** Lays a match on the text wherever a pattern of this set matches. */
    public void annotate(Text text) {
        List<Match> found = new ArrayList<>();
        int[] triedAt = new int[rules.size()];
        java.util.Arrays.fill(triedAt, -1);
        for (int i = 0; i < text.size(); i++) {
            tryAll(byWord.get(text.token(i).form()), text, i, triedAt, found);
            List<Match> starting = text.annotations().startingAt(i);
            for (int m = 0; m < starting.size(); m++) {
                tryAll(byCategory.get(starting.get(m).category()), text, i, triedAt, found);
            }
            tryAll(anywhere, text, i, triedAt, found);
        }
        found.forEach(text.annotations()::add);
    }

    private void tryAll(int @Nullable [] candidates, Text text, int token, int[] triedAt, List<Match> found) {
        if (candidates == null) {
            return;
        }
        for (int candidate : candidates) {
            if (triedAt[candidate] != token) {
                triedAt[candidate] = token;
                Rule rule = rules.get(candidate);
                Match match = rule.pattern().matchAt(text, token, rule.category(), rule.value(), rule.rule());
                if (match != null) {
                    found.add(match);
                }
            }
        }
    }
}
