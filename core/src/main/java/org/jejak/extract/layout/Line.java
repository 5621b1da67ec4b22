package org.jejak.extract.layout;

import java.util.Optional;
import org.jejak.text.Match;
import org.jejak.text.Text;
import org.jejak.text.Token;

/** A paragraph as a range of tokens. */
record Line(int from, int to) {

    /** Initials of reporters behind the last stop, "(abc/def)", are no longer than this. */
    private static final int INITIALS = 8;

    int length() {
        return to - from;
    }

    boolean endsSentence(Text text) {
        int last = beforeInitials(text);
        while (last > from && isCloser(text.token(last))) {
            last--;
        }
        return switch (text.token(last).text()) {
            case ".", "!", "?", "\u2026", ";" -> true;
            default -> false;
        };
    }

    /** The last token, or the one before a short bracket that ends the line. */
    private int beforeInitials(Text text) {
        if (!endsWith(text, ")")) {
            return to - 1;
        }
        for (int i = to - 2; i > from && i >= to - INITIALS; i--) {
            if (text.token(i).isMark("(")) {
                return i - 1;
            }
        }
        return to - 1;
    }

    boolean endsWith(Text text, String mark) {
        return text.token(to - 1).is(mark);
    }

    private static boolean isCloser(Token token) {
        return switch (token.text()) {
            case "\"", "\u201d", "\u00bb", "'", "\u2019", ")", "]" -> true;
            default -> false;
        };
    }

    boolean isBracketed(Text text) {
        String first = text.token(from).text();
        String last = text.token(to - 1).text();
        return length() > 2 && (first.equals("(") && last.equals(")") || first.equals("[") && last.equals("]"));
    }

    Optional<Match> opening(Text text, String category) {
        return text.annotations().at(from, category);
    }

    /** Whether the opening is a label, "Editor: …", "Advertisement", not the first word of a sentence, "Editor itu …". */
    boolean isLabel(Text text, Match opening) {
        int next = opening.to();
        if (opening.length() > 1 || next >= to) {
            return true;
        }
        return switch (text.token(next).text()) {
            case ":", "!", "|", "/", "-", "\u2013", "\u2014", "\u2022" -> true;
            default -> !endsSentence(text) && length() <= 5 && smallWords(text, next, to) == 0;
        };
    }

    /** Words between two tokens without a capital; host names are none. */
    static int smallWords(Text text, int from, int to) {
        int small = 0;
        for (int i = from; i < to; i++) {
            Token token = text.token(i);
            small += token.isWord() && !token.isCapitalised() && token.text().indexOf('.') < 0 ? 1 : 0;
        }
        return small;
    }

    /** Whether it is parted like "Kyiv • Outlet", "Name | Section". */
    boolean isParted(Text text) {
        for (int i = from + 1; i < to - 1; i++) {
            switch (text.token(i).text()) {
                case "\u2022", "\u00b7", "|" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    boolean sameWords(Text text, Line other) {
        if (length() != other.length()) {
            return false;
        }
        for (int i = 0; i < length(); i++) {
            if (!text.token(from + i).is(text.token(other.from + i).form())) {
                return false;
            }
        }
        return true;
    }
}
