package org.jejak.text;

/**
 * A sentence as a range of tokens.
 *
 * @param from first token
 * @param to token after the last
 * @param paragraph number of the paragraph (line) it stands in, from 0
 */
public record Sentence(int from, int to, int paragraph) {

    public boolean holds(int token) {
        return from <= token && token < to;
    }
}
