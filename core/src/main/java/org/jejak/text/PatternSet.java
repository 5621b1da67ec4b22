package org.jejak.text;

import java.util.ArrayList;
import java.util.Arrays;
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

    private final List<Rule> rules;
    private final Words words;
    /** By the number of the word. */
    private final List<int[]> byWord = new ArrayList<>();

    private final Map<String, int[]> byCategory = new HashMap<>();
    private final long categoryBits;
    private final int[] anywhere;

    /** @param words gets the words that the patterns begin with */
    public PatternSet(List<Rule> rules, Words words) {
        this.rules = List.copyOf(rules);
        this.words = words;
        Map<String, List<Integer>> firstWords = new HashMap<>();
        Map<String, List<Integer>> firstCategories = new HashMap<>();
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            TokenPattern pattern = rules.get(i).pattern();
            int number = i;
            pattern.firstWords()
                    .forEach(word -> firstWords
                            .computeIfAbsent(word, w -> new ArrayList<>())
                            .add(number));
            pattern.firstCategories()
                    .forEach(name -> firstCategories
                            .computeIfAbsent(name, n -> new ArrayList<>())
                            .add(number));
            if (pattern.startsAnywhere()) {
                others.add(i);
            }
        }
        firstWords.forEach((word, numbers) -> put(words.add(word), packed(numbers)));
        firstCategories.forEach((name, numbers) -> byCategory.put(name, packed(numbers)));
        this.categoryBits =
                byCategory.keySet().stream().mapToLong(Annotations::bit).reduce(0, (a, b) -> a | b);
        this.anywhere = packed(others);
    }

    private static int[] packed(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private void put(int word, int[] numbers) {
        while (byWord.size() <= word) {
            byWord.add(new int[0]);
        }
        byWord.set(word, numbers);
    }

    /** Lays a match on the text wherever a pattern of this set matches. */
    public void annotate(Text text) {
        Attempts attempts = new Attempts(text);
        int[] numbers = text.numbers(words);
        for (int i = 0; i < text.size(); i++) {
            if (numbers[i] != Words.UNKNOWN && numbers[i] < byWord.size()) {
                attempts.at(i, byWord.get(numbers[i]));
            }
            if (text.annotations().mayStart(i, categoryBits)) {
                List<Match> starting = text.annotations().startingAt(i);
                for (int m = 0; m < starting.size(); m++) {
                    attempts.at(i, byCategory.get(starting.get(m).category()));
                }
            }
            attempts.at(i, anywhere);
        }
        attempts.found.forEach(text.annotations()::add);
    }

    /** The patterns tried on one text. */
    private final class Attempts {
        private final PatternRun run;
        private final int[] triedAt = new int[rules.size()];
        private final List<Match> found = new ArrayList<>();

        Attempts(Text text) {
            this.run = new PatternRun(text);
            Arrays.fill(triedAt, -1);
        }

        void at(int token, int @Nullable [] candidates) {
            for (int i = 0; candidates != null && i < candidates.length; i++) {
                int candidate = candidates[i];
                if (triedAt[candidate] != token) {
                    triedAt[candidate] = token;
                    Rule rule = rules.get(candidate);
                    Match match = rule.pattern().matchAt(run, token, rule.category(), rule.value(), rule.rule());
                    if (match != null) {
                        found.add(match);
                    }
                }
            }
        }
    }
}
