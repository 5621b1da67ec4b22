package org.jejak.text;

import java.util.ArrayList;
import java.util.Arrays;
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

    /** A bit for each word that a pattern begins with: a look at it is near, one at the lists is not. */
    private long[] beginning = new long[0];

    /** By the number of the category. */
    private @Nullable Starters[] byCategory = new Starters[0];

    private long categoryBits;
    private int[] anywhere = NONE;
    /** By the number of the pattern. */
    private final List<@Nullable Sequel> sequels = new ArrayList<>();

    /**
     * By the number of the pattern, the bits of the words and of the categories of its sequel side by side: hardly a pattern gets
     * farther, and to look at the sequels one by one would cost more than all the rest.
     */
    private long[] behind = new long[0];

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
    private record Sequel(WordSet words, List<Program.Category> categories) {

        long categoryBits() {
            long bits = 0;
            for (Program.Category category : categories) {
                bits |= category.bit();
            }
            return bits;
        }

        boolean isAt(Text text, int[] numbers, int token) {
            return token < text.size() && (words.contains(numbers[token]) || hasMatch(text, token));
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
            categoryBits |= category.bit();
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
        behind = new long[2 * sequels.size()];
        for (int i = 0; i < sequels.size(); i++) {
            Sequel sequel = sequels.get(i);
            behind[2 * i] = sequel == null ? -1 : sequel.words().bits();
            behind[2 * i + 1] = sequel == null ? -1 : sequel.categoryBits();
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
            beginning = Arrays.copyOf(beginning, byWord.length / Long.SIZE + 1);
        }
        byWord[word] = with(byWord[word], pattern);
        beginning[word / Long.SIZE] |= 1L << word;
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
        return new Sequel(WordSet.of(next.words(), words), List.copyOf(next.categories()));
    }

    /** Names the patterns that may match, token by token. */
    void forEach(Text text, Candidates candidates) {
        int[] numbers = text.numbers(words);
        for (int i = next(0, text, numbers); i < numbers.length; i = next(i + 1, text, numbers)) {
            if (begins(numbers[i])) {
                thatGoOn(byWord[numbers[i]], text, numbers, i, i + 1, candidates);
            }
            if (text.annotations().mayStart(i, categoryBits)) {
                byCategory(text, numbers, i, candidates);
            }
            everywhere(i, candidates);
        }
    }

    /** The next token from {@code from} on where one of the patterns may begin, or the size of the text. */
    private int next(int from, Text text, int[] numbers) {
        if (anywhere != NONE) {
            return from;
        }
        int i = from;
        long[] starting = text.annotations().startingBits();
        while (i < numbers.length && (starting[i] & categoryBits) == 0 && !begins(numbers[i])) {
            i++;
        }
        return i;
    }

    private boolean begins(int word) {
        return word >= 0 && word < byWord.length && (beginning[word / Long.SIZE] & 1L << word) != 0;
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
            int category = match.number();
            Starters starters = category < byCategory.length ? byCategory[category] : null;
            if (starters != null) {
                thatGoOn(starters.of(match.label()), text, numbers, token, match.to(), candidates);
            }
        }
    }

    /** @param next the token behind what the patterns begin with */
    private void thatGoOn(int[] patterns, Text text, int[] numbers, int token, int next, Candidates candidates) {
        boolean over = next >= numbers.length;
        long word = over ? -1 : WordSet.bit(numbers[next]);
        long starting = over ? -1 : text.annotations().startingBits()[next];
        for (int pattern : patterns) {
            boolean may = (behind[2 * pattern] & word | behind[2 * pattern + 1] & starting) != 0;
            if (may && goesOn(pattern, text, numbers, next)) {
                candidates.candidate(token, pattern);
            }
        }
    }

    private boolean goesOn(int pattern, Text text, int[] numbers, int next) {
        Sequel sequel = sequels.get(pattern);
        return sequel == null || sequel.isAt(text, numbers, next);
    }
}
