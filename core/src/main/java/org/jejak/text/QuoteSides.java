package org.jejak.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Tells which quotation marks of a paragraph open and which close where each stands free, with a blank on both sides, so that it
 * does not say so itself. They take turns, and what stands around them is weighed against that: one mark that is missing then
 * spoils one quotation and not all that follow. The cheapest reading in one pass.
 */
final class QuoteSides {

    private static final int UNCLOSED = 4;
    private static final int UNOPENED = 5;
    private static final int LEFT_OPEN = 2;
    private static final int AGAINST_WORDS = 3;

    private final List<Token> tokens;
    private final QuoteMarks marks;

    QuoteSides(List<Token> tokens, QuoteMarks marks) {
        this.tokens = tokens;
        this.marks = marks;
    }

    /** Whether the mark at the token has a blank before it and behind it. */
    boolean isFree(int i) {
        Token token = tokens.get(i);
        boolean before = i == 0 || token.spaceBefore() || token.breaksBefore() > 0;
        boolean behind = i + 1 == tokens.size() || tokens.get(i + 1).spaceBefore();
        return before && behind && isEitherSide(token);
    }

    private static boolean isEitherSide(Token token) {
        return token.isMark()
                && switch (token.text()) {
                    case "\"", "\u201d", "''", "\u2019\u2019" -> true;
                    default -> false;
                };
    }

    /** Whether all marks from token to token stand free; one that does not tells its side, and the turns with it. */
    boolean areFree(int from, int to) {
        for (int i = marks.next(from, to); i < to; i = marks.next(i + 1, to)) {
            if (isEitherSide(tokens.get(i)) && !isFree(i)) {
                return false;
            }
        }
        return true;
    }

    /** The marks from token to token that open a quotation, where all stand free. */
    BitSet opening(int from, int to) {
        List<Integer> sought = new ArrayList<>();
        for (int i = marks.next(from, to); i < to; i = marks.next(i + 1, to)) {
            if (isFree(i) || isOpener(i)) {
                sought.add(i);
            }
        }
        BitSet closedBefore = new BitSet();
        BitSet openBefore = new BitSet();
        int closed = 0;
        int open = LEFT_OPEN + UNCLOSED;
        for (int m = 0; m < sought.size(); m++) {
            int i = sought.get(m);
            int opens = againstOpening(i);
            int closes = againstClosing(i);
            boolean fromOpen = open + UNCLOSED < closed;
            boolean fromClosed = closed + UNOPENED <= open;
            int nowOpen = opens + (fromOpen ? open + UNCLOSED : closed);
            int nowClosed = closes + (fromClosed ? closed + UNOPENED : open);
            openBefore.set(m, fromOpen);
            closedBefore.set(m, fromClosed);
            open = nowOpen;
            closed = nowClosed;
        }
        return traced(sought, openBefore, closedBefore, open + LEFT_OPEN < closed);
    }

    /** Back from the end: which mark led to the cheapest state. */
    private static BitSet traced(List<Integer> marks, BitSet openBefore, BitSet closedBefore, boolean endsOpen) {
        BitSet opening = new BitSet();
        boolean open = endsOpen;
        for (int m = marks.size() - 1; m >= 0; m--) {
            opening.set(marks.get(m), open);
            open = open ? openBefore.get(m) : !closedBefore.get(m);
        }
        return opening;
    }

    private boolean isOpener(int i) {
        return tokens.get(i).isMark() && tokens.get(i).is("\u201c");
    }

    /** ", ” said", "? ” asked", "” .": what no quotation begins with. */
    private int againstOpening(int i) {
        if (isOpener(i)) {
            return 0;
        }
        boolean ends = i > 0 && (tokens.get(i - 1).is(",") || Sentences.isStop(tokens.get(i - 1)));
        boolean goesOn = i + 1 < tokens.size()
                && (tokens.get(i + 1).is(",") || Sentences.isStop(tokens.get(i + 1)) || ends && isSmall(i + 1));
        return goesOn ? AGAINST_WORDS : 0;
    }

    /** ": ” The", ", ” The": what no quotation ends with. */
    private int againstClosing(int i) {
        if (isOpener(i)) {
            return UNOPENED + UNCLOSED;
        }
        boolean introduced =
                i > 0 && (tokens.get(i - 1).is(":") || tokens.get(i - 1).is("("));
        boolean behindComma = i > 0
                && tokens.get(i - 1).is(",")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).isCapitalised();
        return introduced ? AGAINST_WORDS : behindComma ? 1 : 0;
    }

    private boolean isSmall(int i) {
        return tokens.get(i).isWord()
                && Character.isLowerCase(tokens.get(i).text().codePointAt(0));
    }
}
