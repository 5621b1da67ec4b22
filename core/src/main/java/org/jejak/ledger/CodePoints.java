package org.jejak.ledger;

import org.jejak.model.Span;

/** A text addressed by code points. Immutable; costs nothing extra for texts without surrogate pairs. */
public final class CodePoints {
    private static final int[] NO_PAIRS = {};

    private final String text;
    /** The code points that take two chars, in order. */
    private final int[] pairs;

    public CodePoints(String text) {
        this.text = text;
        this.pairs = pairsOf(text);
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length() - pairs.length;
    }

    /**
     * @throws IndexOutOfBoundsException if the span reaches beyond the text
     */
    public String slice(Span span) {
        return text.substring(toChar(span.start()), toChar(span.end()));
    }

    /** The char index at which a code point begins. */
    public int toChar(int codePoint) {
        return codePoint + pairsBefore(codePoint);
    }

    private int pairsBefore(int codePoint) {
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int[] pairsOf(String text) {
        int count = text.length() - text.codePointCount(0, text.length());
        if (count == 0) {
            return NO_PAIRS;
        }
        int[] pairs = new int[count];
        int found = 0;
        int codePoint = 0;
        for (int at = 0; at < text.length(); codePoint++) {
            int width = Character.charCount(text.codePointAt(at));
            if (width == 2) {
                pairs[found++] = codePoint;
            }
            at += width;
        }
        return pairs;
    }
}
