package org.jejak.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a line of a pack says of the words it matches. Made once, and shared by all its matches.
 *
 * @param category what it is, for example {@code month} or {@code cue.verb}; see the packs' guide
 * @param value which one, for example {@code 2} or {@code denies}
 * @param rule file and line of the entry or pattern, for explanations
 * @param number of the category, so that what a token is marked as is looked up in an array; it says nothing else, since it depends on
 *     what was read first
 * @param bit of the category, for {@link Annotations}
 * @param hash of the value, for {@link ByValue}
 */
public record Label(String category, String value, String rule, int number, long bit, int hash) {

    private static final Map<String, Integer> NUMBERS = new ConcurrentHashMap<>();

    public Label(String category, String value, String rule) {
        this(category, value, rule, number(category), Annotations.bit(category), ByValue.hash(value));
    }

    /** Whether it has that value: of nearly every other, the hash alone tells. */
    public boolean is(String asked) {
        return hash == ByValue.hash(asked) && value.equals(asked);
    }

    /** The number of a category, the same as long as the program runs; categories are numbered from 0 without gaps. */
    public static int number(String category) {
        Integer known = NUMBERS.get(category);
        return known == null ? enter(category) : known;
    }

    private static synchronized int enter(String category) {
        Integer known = NUMBERS.putIfAbsent(category, NUMBERS.size());
        return known == null ? NUMBERS.size() - 1 : known;
    }
}
