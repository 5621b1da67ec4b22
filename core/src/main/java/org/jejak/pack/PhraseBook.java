package org.jejak.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds phrases in a string by their words alone, whatever the case and the marks between: the longest at each place, from the left.
 * For names of sources, and for articles whose language is not told yet. Immutable; any thread.
 */
public final class PhraseBook<T> {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, T> byWords = new HashMap<>();
    private final int longest;

    /** @param byPhrase what each phrase stands for; of phrases with the same words the first counts */
    public PhraseBook(Map<String, T> byPhrase) {
        int most = 0;
        for (Map.Entry<String, T> entry : byPhrase.entrySet()) {
            List<String> words = words(entry.getKey());
            byWords.putIfAbsent(String.join(" ", words), entry.getValue());
            most = Math.max(most, words.size());
        }
        this.longest = most;
    }

    /** What the first phrases of the string stand for, in text order, {@code most} of them at the most. */
    public List<T> in(String string, int most) {
        List<String> words = words(string);
        List<T> found = new ArrayList<>();
        int from = 0;
        while (from < words.size() && found.size() < most) {
            int to = Math.min(words.size(), from + longest);
            while (to > from && !byWords.containsKey(phrase(words, from, to))) {
                to--;
            }
            if (to > from) {
                found.add(byWords.get(phrase(words, from, to)));
            }
            from = Math.max(to, from + 1);
        }
        return found;
    }

    private static String phrase(List<String> words, int from, int to) {
        return String.join(" ", words.subList(from, to));
    }

    private static List<String> words(String string) {
        return List.of(BETWEEN.split(string.toLowerCase(Locale.ROOT).strip()));
    }
}
