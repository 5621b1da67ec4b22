package org.jejak.extract.attribution;

import org.jejak.text.Token;

/** What single tokens look like on a page: commas, stops, capitals, times. Immutable. */
final class Shape {

    private static final int FARTHEST_BRACKET = 12;

    private static final int COMMA = 1;
    private static final int STOP = 1 << 1;
    private static final int COLON = 1 << 2;
    private static final int DASH = 1 << 3;
    private static final int BRACKET = 1 << 4;
    private static final int QUOTE = 1 << 5;

    private final Page page;
    /** For each token what kind of mark it is, 0 for words: asked again and again around every cue. */
    private final byte[] marks;

    Shape(Page page) {
        this.page = page;
        this.marks = new byte[page.size()];
        for (int i = 0; i < marks.length; i++) {
            Token token = page.token(i);
            if (token.isMark()) {
                marks[i] = (byte) (page.text.isNameMark(i) ? kind(token) & ~QUOTE : kind(token));
            }
        }
    }

    private static int kind(Token token) {
        return switch (token.form()) {
            case "," -> COMMA;
            case ".", "!", "?", "\u2026", ";" -> STOP;
            case ":" -> COLON;
            case "\u2013", "\u2014", "\u2015" -> DASH;
            case "-" -> token.spaceBefore() ? DASH : 0;
            case "(", ")", "|" -> BRACKET;
            case "\"", "\u201c", "\u201d", "\u201e", "\u201f", "\u00ab", "\u00bb", "''" -> QUOTE;
            default -> 0;
        };
    }

    private boolean is(int i, int kinds) {
        return i >= 0 && i < marks.length && (marks[i] & kinds) != 0;
    }

    boolean isComma(int i) {
        return is(i, COMMA);
    }

    boolean isStop(int i) {
        return i < 0 || i >= marks.length || (marks[i] & STOP) != 0;
    }

    boolean isSemicolon(int i) {
        return is(i, STOP) && page.token(i).isMark(";");
    }

    boolean isColon(int i) {
        return is(i, COLON);
    }

    boolean isDash(int i) {
        return is(i, DASH);
    }

    boolean isBreak(int i) {
        return i < 0 || i >= marks.length || marks[i] != 0;
    }

    boolean isBracket(int i) {
        return is(i, BRACKET);
    }

    /** A guillemet beside a name. */
    boolean isNameMark(int i) {
        return page.inText(i) && page.text.isNameMark(i);
    }

    boolean isQuote(int i) {
        return is(i, QUOTE);
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
                        || page.token(i).isMark("/"));
    }

    /** "Four days", "two weeks": a number word before a unit of time. */
    boolean isTimeCount(int i) {
        return page.inText(i + 1) && page.text.annotations().at(i, "number").isPresent() && page.is(i + 1, Mark.UNIT);
    }

    /** A capitalised word right after another: part of a name such as "Sunday Times", not a date. */
    boolean isCapitalInside(int i, int from) {
        return i > from && isCapital(i) && isCapital(i - 1) && !page.isOver(i, Page.TIMES);
    }

    /** The token before a bracket that closes right before {@code end}, or {@code end}. */
    int beforeBracket(int end) {
        if (!page.inText(end - 1) || !page.token(end - 1).isMark(")")) {
            return end;
        }
        for (int i = end - 2; i >= Math.max(0, end - FARTHEST_BRACKET); i--) {
            if (page.token(i).isMark("(")) {
                return i;
            }
        }
        return end;
    }

    /** The token after a bracket that opens at {@code from}, or {@code from}. */
    int afterBracket(int from) {
        if (!page.inText(from) || !page.token(from).isMark("(")) {
            return from;
        }
        for (int i = from + 1; i < Math.min(page.size(), from + FARTHEST_BRACKET); i++) {
            if (page.token(i).isMark(")")) {
                return i + 1;
            }
        }
        return from;
    }
}
