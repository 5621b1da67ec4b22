package org.jejak.extract.layout;

import org.jejak.text.Text;
import org.jejak.text.Token;

/** Recognises the dateline that opens a report: "SEOUL (Outlet) –", "JAKARTA, Outlet.com —", "KONTAN.CO.ID -", "Seoul:". */
final class Datelines {

    private static final int LONGEST = 14;

    private Datelines() {}

    /** The first token behind the dateline; the line's own first token where it has none. */
    static int end(Text text, Line line) {
        int last = Math.min(line.to() - 1, line.from() + LONGEST);
        for (int i = line.from() + 1; i < last; i++) {
            Token token = text.token(i);
            if (isDash(text, i) && isHead(text, line.from(), i)) {
                return i + 1;
            }
            boolean colon =
                    token.is(":") && i - line.from() <= 2 && !text.token(i + 1).isNumber();
            if (colon && isHead(text, line.from(), i) && line.length() > 20) {
                return i + 1;
            }
            if (token.is(".") || token.is("\"") || token.is("\u201c")) {
                return line.from();
            }
        }
        return line.from();
    }

    private static boolean isDash(Text text, int i) {
        return switch (text.token(i).text()) {
            case "\u2013", "\u2014" -> true;
            case "-" -> text.token(i).spaceBefore() || text.token(i + 1).is("-");
            case "|" -> text.token(i + 1).is("|");
            default -> false;
        };
    }

    /** Only names, numbers, brackets and marks stand before the dash. */
    private static boolean isHead(Text text, int from, int to) {
        int lower = 0;
        for (int i = from; i < to; i++) {
            Token token = text.token(i);
            boolean host = token.text().indexOf('.') > 0;
            lower += token.isWord() && !token.isCapitalised() && !host ? 1 : 0;
        }
        return lower == 0;
    }
}
