package org.jejak.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds quotations paragraph by paragraph. A mark left open ends with its paragraph, or before the next opening one; a closing
 * mark without an opening one starts with the paragraph, or with the sentence where the paragraph has a quotation already,
 * since editors and web pages lose marks. Single quotes count where nothing else does. Quotations never overlap. Guillemets around
 * a name are no quotation; where the mark that closes a name ends the quotation around it too, it is printed once.
 */
final class Quotations {

    private static final int LONGEST_NAME = 7;

    private final List<Token> tokens;
    private final List<Quotation> found = new ArrayList<>();
    private final BitSet nameMarks = new BitSet();
    private final QuoteMarks marks;
    private final QuoteSides sides;
    private BitSet openers = new BitSet();
    private boolean free;
    private int open = -1;
    /** Closing guillemets of the paragraph that are still to come. */
    private int closers;

    private Quotations(List<Token> tokens, QuoteMarks marks) {
        this.tokens = tokens;
        this.marks = marks;
        this.sides = new QuoteSides(tokens, marks);
    }

    static Quotations in(List<Token> tokens, List<Sentence> sentences, QuoteMarks marks) {
        Quotations quotations = new Quotations(tokens, marks);
        int first = 0;
        for (int i = 1; i <= sentences.size(); i++) {
            if (i == sentences.size()
                    || sentences.get(i).paragraph() != sentences.get(first).paragraph()) {
                quotations.paragraph(sentences.subList(first, i));
                first = i;
            }
        }
        return quotations;
    }

    List<Quotation> found() {
        return List.copyOf(found);
    }

    /** The guillemets that stand around names and quote nobody. */
    BitSet nameMarks() {
        return nameMarks;
    }

    private void paragraph(List<Sentence> sentences) {
        int from = sentences.get(0).from();
        int end = sentences.get(sentences.size() - 1).to();
        if (marks.next(from, end) == end) {
            return;
        }
        int before = found.size();
        closers = 0;
        free = sides.areFree(from, end);
        openers = free ? sides.opening(from, end) : new BitSet();
        for (int i = marks.next(from, end); i < end; i = marks.next(i + 1, end)) {
            closers += tokens.get(i).is("\u00bb") ? 1 : 0;
        }
        for (Sentence sentence : sentences) {
            doubles(sentence, found.size() == before ? from : sentence.from());
        }
        close(end);
        if (found.size() == before) {
            singles(from, end);
        }
    }

    /** @param lost where a quotation whose opening mark is lost would start */
    private void doubles(Sentence sentence, int lost) {
        int start = lost;
        for (int i = marks.next(sentence.from(), sentence.to());
                i < sentence.to();
                i = marks.next(i + 1, sentence.to())) {
            String mark = tokens.get(i).text();
            int nameEnd = mark.equals("\u00ab") ? endOfName(i, sentence.to()) : i;
            closers -= mark.equals("\u00bb") || nameEnd > i ? 1 : 0;
            if (nameEnd > i) {
                nameMarks.set(i);
                boolean both = open >= 0 && closers == 0;
                nameMarks.set(nameEnd, !both);
                i = both ? nameEnd - 1 : nameEnd;
                closers += both ? 1 : 0;
            } else if (isOpening(mark, i)) {
                close(i);
                open = i;
            } else if (open >= 0 && isDouble(mark)) {
                add(open + 1, i, true, true);
                open = -1;
                start = Math.max(sentence.from(), i + 1);
            } else if (isClosing(mark, i)) {
                add(start, i, false, true);
                start = i + 1;
            }
        }
    }

    /**
     * The closing guillemet of a name, "the agency «Harbour»", or the token itself where a quotation opens: a name is short, begins
     * with a capital, ends no sentence, and stands behind a word or before one in lower case.
     */
    private int endOfName(int from, int limit) {
        if (from + 1 >= limit || !tokens.get(from + 1).isCapitalised()) {
            return from;
        }
        int to = from + 1;
        while (to < Math.min(limit, from + LONGEST_NAME) && tokens.get(to).isWord()) {
            to++;
        }
        if (to >= limit || !tokens.get(to).is("\u00bb")) {
            return from;
        }
        boolean behindWord = from > 0 && !isFirst(from) && tokens.get(from - 1).isWord();
        boolean beforeWord = to + 1 < limit
                && tokens.get(to + 1).isWord()
                && Character.isLowerCase(tokens.get(to + 1).text().codePointAt(0));
        return behindWord || beforeWord ? to : from;
    }

    /** Ends a quotation whose closing mark is missing before the token. */
    private void close(int end) {
        if (open >= 0) {
            add(open + 1, end, true, false);
        }
        open = -1;
    }

    private void add(int from, int to, boolean opened, boolean closed) {
        if (from < to) {
            found.add(new Quotation(from, to, opened, closed));
        }
    }

    /** Straight marks, and curly ones that are used for both ends, tell by the blanks around them where nothing is open. */
    private boolean isOpening(String mark, int i) {
        return free && sides.isFree(i) ? openers.get(i) : opensByItself(mark, i);
    }

    private boolean opensByItself(String mark, int i) {
        return switch (mark) {
            case "\u00ab", "\u201e", "\u201f" -> true;
            case "\u201c" -> open < 0 || opensByBlanks(i);
            case "\"" -> open < 0 ? !closesByBlanks(i) : opensByBlanks(i);
            case "''", "\u2019\u2019", "\u201d" ->
                open < 0 && (isFirst(i) || tokens.get(i).spaceBefore());
            default -> false;
        };
    }

    private boolean isClosing(String mark, int i) {
        return mark.equals("\u201d")
                || mark.equals("\u00bb")
                || mark.equals("\"") && !tokens.get(i - 1).isNumber();
    }

    private static boolean isDouble(String mark) {
        return switch (mark) {
            case "\"", "\u201c", "\u201d", "\u00bb", "''", "\u2019\u2019" -> true;
            default -> false;
        };
    }

    private boolean isFirst(int i) {
        return i == 0 || tokens.get(i).breaksBefore() > 0;
    }

    private boolean opensByBlanks(int i) {
        return (isFirst(i) || tokens.get(i).spaceBefore())
                && i + 1 < tokens.size()
                && !tokens.get(i + 1).spaceBefore();
    }

    private boolean closesByBlanks(int i) {
        boolean blankAfter = i + 1 == tokens.size() || tokens.get(i + 1).spaceBefore();
        return !isFirst(i) && !tokens.get(i).spaceBefore() && blankAfter;
    }

    private void singles(int start, int end) {
        int from = -1;
        for (int i = marks.next(start, end); i < end; i = marks.next(i + 1, end)) {
            Token token = tokens.get(i);
            boolean opens = token.is("\u2018") || token.is("'") && opensByBlanks(i);
            boolean closes = token.is("'") && !token.spaceBefore();
            if (from < 0 && opens) {
                from = i;
            } else if (from >= 0 && closes) {
                add(from + 1, i, true, true);
                from = -1;
            }
        }
    }
}
