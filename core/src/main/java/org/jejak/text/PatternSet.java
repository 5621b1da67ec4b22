package org.jejak.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Patterns that run together over a text, each tried only where its first word or class stands. Immutable once built.
 *
 * <p>Patterns of one set see what earlier sets marked, not each other.
 */
public final class PatternSet {

    /** A pattern and what it marks. */
    public record Rule(TokenPattern pattern, String category, String value, String rule) {}

    private final Map<String, List<Rule>> byWord = new HashMap<>();
    private final Map<String, List<Rule>> byCategory = new HashMap<>();
    private final List<Rule> anywhere = new ArrayList<>();

    public PatternSet(List<Rule> rules) {
        for (Rule rule : rules) {
            rule.pattern().firstWords().forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(rule));
            rule.pattern().firstCategories().forEach(name -> byCategory.computeIfAbsent(name, n -> new ArrayList<>()).add(rule));
            if (rule.pattern().startsAnywhere()) {
                anywhere.add(rule);
            }
        }
    }

    /** Lays a match on the text wherever a pattern of this set matches. */
    public void annotate(Text text) {
        List<Match> found = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            for (Rule rule : candidates(text, i)) {
                rule.pattern().matchAt(text, i, rule.category(), rule.value(), rule.rule()).ifPresent(found::add);
            }
        }
        found.forEach(text.annotations()::add);
    }

    private Set<Rule> candidates(Text text, int i) {
        Set<Rule> candidates = new LinkedHashSet<>(byWord.getOrDefault(text.token(i).form(), List.of()));
        for (Match match : text.annotations().startingAt(i)) {
            candidates.addAll(byCategory.getOrDefault(match.category(), List.of()));
        }
        candidates.addAll(anywhere);
        return candidates;
    }
}
