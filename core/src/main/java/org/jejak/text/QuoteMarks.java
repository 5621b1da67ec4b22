package org.jejak.text;

import java.util.List;

/** Where the quotation marks of a text stand, so that what has none is passed over. Immutable. */
final class QuoteMarks {

    /** For each token and the end, the first mark from there on. */
    private final int[] next;

    QuoteMarks(List<Token> tokens) {
        this.next = new int[tokens.size() + 1];
        int mark = tokens.size();
        next[mark] = mark;
        for (int i = mark - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            mark = token.isMark() && isQuotationMark(token.form()) ? i : mark;
            next[i] = mark;
        }
    }

    private static boolean isQuotationMark(String form) {
        return switch (form) {
            case "\"", "''", "'", "\u2018", "\u201c", "\u201d", "\u201e", "\u201f", "\u00ab", "\u00bb" -> true;
            default -> false;
        };
    }

    /** The first mark from a token on, or {@code to} where none stands before it. */
    int next(int from, int to) {
        return from < to ? Math.min(next[from], to) : to;
    }
}
