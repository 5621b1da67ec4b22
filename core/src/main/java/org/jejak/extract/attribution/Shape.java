package org.jejak.extract.attribution;

import org.jejak.text.Token;

/** What single tokens look like on a page: commas, stops, capitals, times. Immutable. */
final class Shape {

    private static final int FARTHEST_BRACKET = 12;

    private final Page page;

    Shape(Page page) {
        this.page = page;
    }

    boolean isComma(int i) {
        return page.inText(i) && page.token(i).is(",");
    }

    boolean isStop(int i) {
        if (!page.inText(i)) {
            return true;
        }
        Token token = page.token(i);
        return token.isMark()
                && (token.is(".") || token.is("!") || token.is("?") || token.is("\u2026") || token.is(";"));
    }

    boolean isSemicolon(int i) {
        return page.inText(i) && page.token(i).isMark() && page.token(i).is(";");
    }

    boolean isColon(int i) {
        return page.inText(i) && page.token(i).is(":");
    }

    boolean isDash(int i) {
        if (!page.inText(i)) {
            return false;
        }
        Token token = page.token(i);
        return token.isMark() && isDash(token);
    }

    private static boolean isDash(Token token) {
        return token.is("\u2013")
                || token.is("\u2014")
                || token.is("\u2015")
                || token.is("--")
                || token.is("-") && token.spaceBefore();
    }

    boolean isBreak(int i) {
        boolean word = page.inText(i) && !page.token(i).isMark();
        return !word && (isStop(i) || isComma(i) || isColon(i) || isDash(i) || isBracket(i) || isQuote(i));
    }

    boolean isBracket(int i) {
        return page.inText(i)
                && (page.token(i).is("(")
                        || page.token(i).is(")")
                        || page.token(i).is("|"));
    }

    /** A guillemet beside a name. */
    boolean isNameMark(int i) {
        return page.inText(i) && page.text.isNameMark(i);
    }

    boolean isQuote(int i) {
        return page.inText(i)
                && page.token(i).isMark()
                && !page.text.isNameMark(i)
                && switch (page.token(i).text()) {
                    case "\"", "\u201c", "\u201d", "\u201e", "\u201f", "\u00ab", "\u00bb", "''", "\u2019\u2019" -> true;
                    default -> false;
                };
    }

    boolean isCapital(int i) {
        return page.isCapital(i);
    }

    boolean isWord(int i) {
        return page.inText(i) && page.token(i).isWord();
    }

    /** The comma right before a token, a dash allowed between: "…, — said"; -1 where there is none. */
    int commaBefore(int i) {
        int at = isDash(i - 1) ? i - 2 : i - 1;
        return isComma(at) ? at : -1;
    }

    /** A weekday, a month, a number: what a date between a subject and its verb is made of. */
    boolean isTime(int i) {
        return page.inText(i)
                && (page.isOver(i, Page.TIMES) && !page.isOver(i, Mark.DEMONSTRATIVE.bit)
                        || page.token(i).isNumber()
                        || page.token(i).is("/"));
    }

    /** A capitalised word right after another: part of a name such as "Sunday Times", not a date. */
    boolean isCapitalInside(int i, int from) {
        return i > from && isCapital(i) && isCapital(i - 1) && !page.isOver(i, Page.TIMES);
    }

    /** The token before a bracket that closes right before {@code end}, or {@code end}. */
    int beforeBracket(int end) {
        if (!page.inText(end - 1) || !page.token(end - 1).is(")")) {
            return end;
        }
        for (int i = end - 2; i >= Math.max(0, end - FARTHEST_BRACKET); i--) {
            if (page.token(i).is("(")) {
                return i;
            }
        }
        return end;
    }

    /** The token after a bracket that opens at {@code from}, or {@code from}. */
    int afterBracket(int from) {
        if (!page.inText(from) || !page.token(from).is("(")) {
            return from;
        }
        for (int i = from + 1; i < Math.min(page.size(), from + FARTHEST_BRACKET); i++) {
            if (page.token(i).is(")")) {
                return i + 1;
            }
        }
        return from;
    }
}
