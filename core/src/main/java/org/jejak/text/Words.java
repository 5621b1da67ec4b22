package org.jejak.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Numbers for the words that a grammar asks for, so that each word of a text is looked up as text once and compared as a
 * number from then on. Grows while the grammar is compiled; read by any thread once that is done.
 */
public final class Words {

    /** The number of every word that nobody asks for. */
    static final int UNKNOWN = -1;

    private final Map<String, Integer> numbers = new HashMap<>();

    /** The number of a form from now on. */
    int add(String form) {
        Integer next = numbers.size();
        Integer known = numbers.putIfAbsent(form, next);
        return known == null ? next : known;
    }

    /** The number of a form, or {@link #UNKNOWN}. */
    int of(String form) {
        Integer number = numbers.get(form);
        return number == null ? UNKNOWN : number;
    }

    int size() {
        return numbers.size();
    }
}
