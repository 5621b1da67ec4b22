package org.jejak.read;

import java.util.Arrays;

/**
 * One line of text in the making: white space folded, invisible characters left out, and for each character the place in the decoded original
 * that it was taken from, in UTF-16 units.
 */
final class MappedText {

    private static final int ADDED = -1;

    private final StringBuilder text = new StringBuilder();
    private int[] from = new int[64];
    private int[] to = new int[64];
    private int spaceFrom = ADDED;
    private int spaceTo = ADDED;
    private boolean space;

    /** Appends a character of the original that stands, perhaps as an entity, at [start, end). */
    void append(char c, int start, int end) {
        if (isSpace(c)) {
            if (!space) {
                spaceFrom = start;
                spaceTo = end;
            } else if (start == spaceTo) { // a tag in between ends the stretch
                spaceTo = end;
            }
            space = true;
        } else if (!isInvisible(c)) {
            putSpace();
            put(c, start, end);
        }
    }

    /** Appends a space or tab that the original has not, to keep apart what a tag kept apart. */
    void separate(char separator) {
        if (text.length() > 0) {
            space = false;
            put(separator, ADDED, ADDED);
        }
    }

    private void putSpace() {
        boolean after = text.length() > 0 && !isSpace(text.charAt(text.length() - 1));
        if (space && after) {
            put(' ', spaceFrom, spaceTo);
        }
        space = false;
    }

    private void put(char c, int start, int end) {
        int at = text.length();
        if (at == from.length) {
            from = Arrays.copyOf(from, at * 2);
            to = Arrays.copyOf(to, at * 2);
        }
        from[at] = start;
        to[at] = end;
        text.append(c);
    }

    /** Without trailing white space: it is only written before the next visible character. */
    String text() {
        int end = text.length();
        while (end > 0 && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }

    int length() {
        return text.length();
    }

    /** The same, without what follows its first {@code length} UTF-16 units. */
    MappedText first(int length) {
        MappedText start = new MappedText();
        for (int i = 0; i < length; i++) {
            start.put(text.charAt(i), from[i], to[i]);
        }
        return start;
    }

    /** Whether the character at {@code index} was added by the reader. */
    boolean isAdded(int index) {
        return from[index] == ADDED;
    }

    int from(int index) {
        return from[index];
    }

    int to(int index) {
        return to[index];
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Joiners carry meaning between letters of Arabic and Indic scripts and in emoji, but none after Latin letters. */
    private boolean isInvisible(char c) {
        if (c == '\u200c' || c == '\u200d') {
            return text.length() == 0 || text.charAt(text.length() - 1) < '\u0250';
        }
        return c == '\u00ad'
                || c == '\ufeff'
                || c == '\u200b'
                || c == '\u2060'
                || c == '\u200e'
                || c == '\u200f'
                || Character.isISOControl(c);
    }
}
