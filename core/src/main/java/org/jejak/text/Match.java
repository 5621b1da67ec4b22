package org.jejak.text;

import java.util.Map;

/**
 * A range of tokens that a lexicon entry or a pattern recognised.
 *
 * @param label what it is recognised as, and by which line of a pack
 * @param from first token
 * @param to token after the last
 * @param captures named parts of a pattern
 * @param number of the category: it is asked of every match of a text, and labels lie far apart
 */
public record Match(Label label, int from, int to, Map<String, Range> captures, int number) {

    /** A range of tokens, end exclusive. */
    public record Range(int from, int to) {}

    public Match(Label label, int from, int to, Map<String, Range> captures) {
        this(label, from, to, captures, label.number());
    }

    public Match(Label label, int from, int to) {
        this(label, from, to, Map.of());
    }

    public Match(String category, String value, int from, int to, String rule) {
        this(new Label(category, value, rule), from, to);
    }

    public String category() {
        return label.category();
    }

    public String value() {
        return label.value();
    }

    public String rule() {
        return label.rule();
    }

    public int length() {
        return to - from;
    }
}
