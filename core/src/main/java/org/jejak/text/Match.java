package org.jejak.text;

import java.util.Map;

/**
 * A range of tokens that a lexicon entry or a pattern recognised.
 *
 * @param category what it is, for example {@code month} or {@code cue.verb}; see the packs' guide
 * @param value which one, for example {@code 2} or {@code denies}
 * @param from first token
 * @param to token after the last
 * @param rule file and line of the entry or pattern, for explanations
 * @param captures named parts of a pattern
 */
public record Match(String category, String value, int from, int to, String rule, Map<String, Range> captures) {

    /** A range of tokens, end exclusive. */
    public record Range(int from, int to) {}

    public Match(String category, String value, int from, int to, String rule) {
        this(category, value, from, to, rule, Map.of());
    }

    public int length() {
        return to - from;
    }
}
