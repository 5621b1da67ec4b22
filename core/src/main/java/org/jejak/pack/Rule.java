package org.jejak.pack;

import java.util.List;
import org.jejak.text.TokenPattern;

/**
 * A pattern that a pack brings, with the examples that prove it.
 *
 * @param stage patterns of a lower stage run first and can be used by those of a higher one
 * @param category what a match is marked as
 * @param source the pattern as written
 * @param hits sentences it must match; square brackets, where given, stand around exactly what is marked
 * @param misses sentences in which it must match nowhere
 * @param rule file and line
 */
public record Rule(
        int stage,
        String category,
        String value,
        String source,
        TokenPattern pattern,
        List<String> hits,
        List<String> misses,
        String rule) {

    public Rule {
        hits = List.copyOf(hits);
        misses = List.copyOf(misses);
    }
}
