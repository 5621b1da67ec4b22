package org.jejak.text;

/**
 * Words in quotation marks, as a range of tokens without the marks.
 *
 * @param from first token inside
 * @param to token after the last inside; the closing mark, where there is one
 * @param opened whether the opening mark is printed
 * @param closed whether the closing mark is printed; a quotation that runs on into the next paragraph has none
 */
public record Quotation(int from, int to, boolean opened, boolean closed) {

    public boolean holds(int token) {
        return from <= token && token < to;
    }

    /** First token including the opening mark. */
    public int outerFrom() {
        return opened ? from - 1 : from;
    }

    /** Token after the last, including the closing mark. */
    public int outerTo() {
        return closed ? to + 1 : to;
    }

    public int length() {
        return to - from;
    }
}
