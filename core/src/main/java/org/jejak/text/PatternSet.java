package org.jejak.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Patterns that run together over a text, each tried only where it may begin. Immutable once built.
 *
 * <p>Patterns of one set see what earlier sets marked, not each other.
 */
public final class PatternSet {

    /** A pattern and what it marks. */
    public record Rule(TokenPattern pattern, Label label) {}

    private final Words words;
    private final List<Rule> rules;
    private final PatternIndex index;

    /** @param words gets the words that the patterns begin with */
    public PatternSet(List<Rule> rules, Words words) {
        this.words = words;
        this.rules = rules.stream()
                .map(rule -> new Rule(rule.pattern().in(words), rule.label()))
                .toList();
        this.index = new PatternIndex(words);
        rules.forEach(rule -> index.add(rule.pattern().opening()));
        index.complete();
    }

    /** Lays a match on the text wherever a pattern of this set matches. */
    public void annotate(Text text) {
        PatternRun run = new PatternRun(text, words);
        List<Match> found = new ArrayList<>();
        int[] triedAt = new int[rules.size()];
        Arrays.fill(triedAt, -1);
        index.forEach(text, (token, candidate) -> {
            if (triedAt[candidate] != token) {
                triedAt[candidate] = token;
                Rule rule = rules.get(candidate);
                Match match = rule.pattern().matchAt(run, token, rule.label());
                if (match != null) {
                    found.add(match);
                }
            }
        });
        found.forEach(text.annotations()::add);
    }
}
