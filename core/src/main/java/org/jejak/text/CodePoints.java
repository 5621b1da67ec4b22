package org.jejak.text;

import org.jejak.model.Mention;
import org.jejak.model.Span;

/** Turns UTF-16 offsets of one text into code points. Immutable; built in one pass, then constant time per offset. */
public final class CodePoints {

    private final String text;
    private final int[] codePointAt;

    public CodePoints(String text) {
        this.text = text;
        this.codePointAt = text.codePointCount(0, text.length()) == text.length() ? new int[0] : table(text);
    }

    private static int[] table(String text) {
        int[] table = new int[text.length() + 1];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            table[i] = count;
            boolean firstOfPair = Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            count += firstOfPair ? 0 : 1;
        }
        table[text.length()] = count;
        return table;
    }

    /** The number of code points before the UTF-16 offset. */
    public int at(int utf16) {
        return codePointAt.length == 0 ? utf16 : codePointAt[utf16];
    }

    public Span span(int startUtf16, int endUtf16) {
        return new Span(at(startUtf16), at(endUtf16));
    }

    public Mention mention(int startUtf16, int endUtf16) {
        return new Mention(text.substring(startUtf16, endUtf16), span(startUtf16, endUtf16));
    }
}
