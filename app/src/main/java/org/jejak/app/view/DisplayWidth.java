package org.jejak.app.view;

import java.util.ArrayList;
import java.util.List;

/**
 * How many columns of a terminal a text takes: East Asian wide characters and pictures two, combining marks none. Tables and
 * wrapped lines are measured with it, not with the text's length.
 */
public final class DisplayWidth {

    private static final String ELLIPSIS = "…";

    private DisplayWidth() {}

    public static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** Columns of one code point: 0, 1 or 2. */
    public static int of(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    /** Wide and fullwidth as in Unicode Standard Annex 11, by block. */
    private static boolean isWide(int c) {
        return c >= 0x1100
                && (c <= 0x115f
                        || c >= 0x2e80 && c <= 0xa4cf && c != 0x303f
                        || c >= 0xac00 && c <= 0xd7a3
                        || c >= 0xf900 && c <= 0xfaff
                        || c >= 0xfe30 && c <= 0xfe6f
                        || c >= 0xff00 && c <= 0xff60
                        || c >= 0xffe0 && c <= 0xffe6
                        || c >= 0x1f300 && c <= 0x1faff
                        || c >= 0x20000 && c <= 0x3fffd);
    }

    /** The text, cut and ended with an ellipsis where it is wider than {@code width}. */
    public static String fit(String text, int width) {
        return of(text) <= width
                ? text
                : text.substring(0, fitting(text, width - 1)).stripTrailing() + ELLIPSIS;
    }

    /** The text filled up with blanks. */
    public static String pad(String text, int width, boolean right) {
        String blanks = " ".repeat(Math.max(0, width - of(text)));
        return right ? blanks + text : text + blanks;
    }

    /** The text in lines no wider than {@code width}, broken at blanks, and within a word only where it is wider than a line. */
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (of(rest) > width) {
            int end = fitting(rest, width);
            int blank = rest.lastIndexOf(' ', end);
            int cut = blank > 0 ? blank : Math.max(end, Character.charCount(rest.codePointAt(0)));
            lines.add(rest.substring(0, cut).stripTrailing());
            rest = rest.substring(cut).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    /** UTF-16 length of the longest beginning that fits. */
    private static int fitting(String text, int width) {
        int used = 0;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            used += of(c);
            if (used > width) {
                break;
            }
            i += Character.charCount(c);
        }
        return i;
    }
}
