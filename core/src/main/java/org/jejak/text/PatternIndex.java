package org.jejak.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which of many patterns may match at a token, by what stands there and by what stands behind: of the patterns that begin
 * with a common word hardly one in a hundred goes on. Grows while it is built; read
 * by any thread once that is done.
 */
final class PatternIndex {

    private static final int[] NONE = new int[0];

    private final Words words;
    /** By the number of the word. */
    private int[][] byWord = new int[0][];

    /** The words that a pattern begins with: a look at them is near, one at the lists is not. */
    private final BitSet beginning = new BitSet();

    /** By the number of the category. */
    private @Nullable Starters[] byCategory = new Starters[0];

    private long categoryBits;
    private int[] anywhere = NONE;
    /** By the number of the pattern. */
    private final List<@Nullable Sequel> sequels = new ArrayList<>();

    /** @param words gets the words that the patterns begin with */
    PatternIndex(Words words) {
        this.words = words;
    }

    /** Gets the patterns that may match at a token, some of them more than once. */
    interface Candidates {
        void candidate(int token, int pattern);
    }

    /** The patterns that begin with a category, each list in their order. */
    private static final class Starters {
        private int[] ofAnyValue = NONE;
        private final Map<String, int[]> added = new HashMap<>();
        private ByValue<int[]> ofValue = new ByValue<>(Map.of());

        void add(int pattern, Set<String> values) {
            if (values.isEmpty()) {
                ofAnyValue = with(ofAnyValue, pattern);
                added.replaceAll((value, patterns) -> with(patterns, pattern));
            }
            values.forEach(value -> added.put(value, with(added.getOrDefault(value, ofAnyValue), pattern)));
        }

        void complete() {
            ofValue = new ByValue<>(added);
        }

        int[] of(Label label) {
            int[] patterns = ofValue.of(label);
            return patterns == null ? ofAnyValue : patterns;
        }
    }

    /** What may stand behind the word or the match that a pattern begins with: a word by its number, or a match of a category. */
    private record Sequel(WordSet words, long categoryBits, List<Program.Category> categories) {

        boolean isAt(Text text, int[] numbers, int token) {
            return token < text.size()
                    && (words.contains(numbers[token])
                            || text.annotations().mayStart(token, categoryBits) && hasMatch(text, token));
        }

        private boolean hasMatch(Text text, int token) {
            List<Match> starting = text.annotations().startingAt(token);
            for (int m = 0; m < starting.size(); m++) {
                for (int c = 0; c < categories.size(); c++) {
                    if (categories.get(c).accepts(starting.get(m))) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    /** Adds the next pattern; they are numbered from 0. */
    void add(Opening opening) {
        int pattern = sequels.size();
        opening.words().forEach(word -> addWord(words.add(word), pattern));
        opening.categories().forEach(category -> {
            starters(Label.number(category.name())).add(pattern, category.values());
            categoryBits |= Annotations.bit(category.name());
        });
        anywhere = opening.takesAnything() ? with(anywhere, pattern) : anywhere;
        sequels.add(sequel(opening));
    }

    /** To be called when all patterns are added. */
    void complete() {
        for (Starters starters : byCategory) {
            if (starters != null) {
                starters.complete();
            }
        }
    }

    private Starters starters(int category) {
        if (category >= byCategory.length) {
            byCategory = Arrays.copyOf(byCategory, category + 1);
        }
        Starters known = byCategory[category];
        Starters starters = known == null ? new Starters() : known;
        byCategory[category] = starters;
        return starters;
    }

    private void addWord(int word, int pattern) {
        int size = byWord.length;
        if (word >= size) {
            byWord = Arrays.copyOf(byWord, 2 * word + 1);
            Arrays.fill(byWord, size, byWord.length, NONE);
        }
        byWord[word] = with(byWord[word], pattern);
        beginning.set(word);
    }

    private static int[] with(int[] patterns, int pattern) {
        if (patterns.length > 0 && patterns[patterns.length - 1] == pattern) {
            return patterns;
        }
        int[] more = Arrays.copyOf(patterns, patterns.length + 1);
        more[patterns.length] = pattern;
        return more;
    }

    private @Nullable Sequel sequel(Opening opening) {
        Opening next = opening.next();
        if (opening.takesAnything() || next.takesAnything() || next.mayEnd()) {
            return null;
        }
        long bits = 0;
        for (Program.Category category : next.categories()) {
            bits |= Annotations.bit(category.name());
        }
        return new Sequel(WordSet.of(next.words(), words), bits, List.copyOf(next.categories()));
    }

    /** Names the patterns that may match, token by token. */
    void forEach(Text text, Candidates candidates) {
        int[] numbers = text.numbers(words);
        Annotations annotations = text.annotations();
        for (int i = 0; i < numbers.length; i++) {
            int number = numbers[i];
            if (number >= 0 && beginning.get(number)) {
                thatGoOn(byWord[number], text, numbers, i, i + 1, candidates);
            }
            if (annotations.mayStart(i, categoryBits)) {
                byCategory(text, numbers, i, candidates);
            }
            if (anywhere != NONE) {
                everywhere(i, candidates);
            }
        }
    }

    private void everywhere(int token, Candidates candidates) {
        for (int pattern : anywhere) {
            candidates.candidate(token, pattern);
        }
    }

    private void byCategory(Text text, int[] numbers, int token, Candidates candidates) {
        List<Match> starting = text.annotations().startingAt(token);
        for (int m = 0; m < starting.size(); m++) {
            Match match = starting.get(m);
            int category = match.label().number();
            Starters starters = category < byCategory.length ? byCategory[category] : null;
            if (starters != null) {
                thatGoOn(starters.of(match.label()), text, numbers, token, match.to(), candidates);
            }
        }
    }

    /** @param next the token behind what the patterns begin with */
    private void thatGoOn(int[] patterns, Text text, int[] numbers, int token, int next, Candidates candidates) {
        for (int pattern : patterns) {
            Sequel sequel = sequels.get(pattern);
            if (sequel == null || sequel.isAt(text, numbers, next)) {
                candidates.candidate(token, pattern);
            }
        }
    }
}
