package org.jejak.extract.time;

/**
 * What a pack says of the tokens that start here.
 *
 * @param from first token
 * @param value as the pack writes it
 * @param to token after the last
 */
record Mark(int from, String value, int to) {

    /** The value as a whole number; a trailing question mark, for doubtful words, is left out. */
    int number() {
        return Integer.parseInt(isDoubtful() ? value.substring(0, value.length() - 1) : value);
    }

    /** Whether the word is also another word, so that it needs company to count: "May", "Mar". */
    boolean isDoubtful() {
        return value.endsWith("?");
    }
}
