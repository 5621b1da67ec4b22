package org.jejak.extract.layout;

import org.jejak.text.Text;
import org.jejak.text.Token;

/** A paragraph as a range of tokens. */
record Line(int from, int to) {

    int length() {
        return to - from;
    }

    boolean endsSentence(Text text) {
        int last = to - 1;
        while (last > from && isCloser(text.token(last))) {
            last--;
        }
        return switch (text.token(last).text()) {
            case ".", "!", "?", "\u2026", ";" -> true;
            default -> false;
        };
    }

    boolean endsWith(Text text, String mark) {
        return text.token(to - 1).is(mark);
    }

    private static boolean isCloser(Token token) {
        return switch (token.text()) {
            case "\"", "\u201d", "'", "\u2019", ")", "]" -> true;
            default -> false;
        };
    }

    boolean isBracketed(Text text) {
        String first = text.token(from).text();
        String last = text.token(to - 1).text();
        return length() > 2 && (first.equals("(") && last.equals(")") || first.equals("[") && last.equals("]"));
    }

    boolean opensWith(Text text, String category) {
        return text.annotations().at(from, category).isPresent();
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
