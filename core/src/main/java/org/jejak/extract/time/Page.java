package org.jejak.extract.time;

import java.util.List;
import org.jejak.text.Match;
import org.jejak.text.Text;
import org.jejak.text.Token;
import org.jspecify.annotations.Nullable;

/** A text as the readers of this package see it: tokens, what the packs say of them, numbers in digits. */
final class Page {

    /** The bit of a number in digits. */
    private static final long DIGITS = Long.MIN_VALUE;

    private static final long OPENERS = Kind.OPENERS | Kind.NOT.bit | DIGITS;

    final Text text;
    /** A bit for each kind that a token is marked as, and for digits. */
    private final long[] kinds;

    private final boolean monthFirst;

    Page(Text text) {
        this.text = text;
        this.kinds = new long[text.size()];
        for (Match match : text.annotations().all()) {
            kinds[match.from()] |= Kind.bit(match);
        }
        boolean american = false;
        // from the end, since a date in numbers is told by what stands behind the first
        for (int i = text.size() - 1; i >= 0; i--) {
            if (text.token(i).isNumber()) {
                kinds[i] |= DIGITS;
                american |= isMonthFirst(i);
            }
        }
        this.monthFirst = american;
    }

    int size() {
        return kinds.length;
    }

    /** The next token from {@code from} on where an expression may begin, or none must; the size where there is none. */
    int nextOpener(int from) {
        int i = from;
        while (i < kinds.length && (kinds[i] & OPENERS) == 0) {
            i++;
        }
        return i;
    }

    /** Whether an expression may begin here. */
    boolean mayOpen(int i) {
        if (isNumber(i)) {
            return true;
        }
        List<Match> matches = text.annotations().startingAt(i);
        for (int m = 0; m < matches.size(); m++) {
            Match match = matches.get(m);
            Kind kind = Kind.of(match);
            if (kind != null && kind.opens(match.value()) && (kind != Kind.LINK || mayGoOn(match.to()))) {
                return true;
            }
        }
        return false;
    }

    /** Spares most articles the search: behind them stands a word of an expression, or no word alone. */
    private boolean mayGoOn(int i) {
        return i < size()
                && ((kinds[i] & Kind.PARTS) != 0 || !isWord(i) || text.token(i).hyphened());
    }

    boolean has(int i) {
        return i < kinds.length && (kinds[i] & ~DIGITS) != 0;
    }

    /** The longest mark of a kind at a token, of two as long the later. */
    @Nullable
    Mark at(int i, Kind kind) {
        if (!is(i, kind)) {
            return null;
        }
        Match longest = null;
        List<Match> matches = text.annotations().startingAt(i);
        for (int m = 0; m < matches.size(); m++) {
            Match match = matches.get(m);
            if (Kind.of(match) == kind && (longest == null || match.to() >= longest.to())) {
                longest = match;
            }
        }
        return longest == null ? null : new Mark(i, longest.value(), longest.to());
    }

    boolean is(int i, Kind kind) {
        return i >= 0 && i < kinds.length && (kinds[i] & kind.bit) != 0;
    }

    boolean is(int i, Kind kind, String value) {
        if (!is(i, kind)) {
            return false;
        }
        List<Match> matches = text.annotations().startingAt(i);
        for (int m = 0; m < matches.size(); m++) {
            if (Kind.of(matches.get(m)) == kind && matches.get(m).label().is(value)) {
                return true;
            }
        }
        return false;
    }

    /** The mark of a kind that ends right before a token, looking at most four tokens back. */
    @Nullable
    Mark before(int i, Kind kind) {
        for (int from = i - 1; from >= Math.max(0, i - 4); from--) {
            Mark mark = at(from, kind);
            if (mark != null && mark.to() == i) {
                return mark;
            }
        }
        return null;
    }

    boolean isMark(int i, String mark) {
        return i >= 0 && i < kinds.length && text.token(i).isMark(mark);
    }

    boolean isText(int i, String form) {
        return i >= 0 && i < kinds.length && text.token(i).is(form);
    }

    /** A hyphen or a dash. */
    boolean isDash(int i) {
        return i >= 0
                && i < kinds.length
                && text.token(i).isMark()
                && switch (text.token(i).form()) {
                    case "-", "\u2013", "\u2014" -> true;
                    default -> false;
                };
    }

    boolean touches(int i) {
        return i < kinds.length && !text.token(i).spaceBefore();
    }

    boolean isNumber(int i) {
        return i >= 0 && i < kinds.length && (kinds[i] & DIGITS) != 0;
    }

    boolean sameSentence(int i, int j) {
        return text.sentenceNumberAt(i) == text.sentenceNumberAt(j);
    }

    /** A number of one to four digits without marks inside, or -1. */
    int digits(int i) {
        if (!isNumber(i)) {
            return -1;
        }
        String printed = text.token(i).text();
        return printed.length() > 4 ? -1 : digits(printed, 0, printed.length());
    }

    static int digits(String printed, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = Character.digit(printed.charAt(i), 10);
            if (digit < 0) {
                return -1;
            }
            value = 10 * value + digit;
        }
        return from < to ? value : -1;
    }

    int length(int i) {
        return text.token(i).text().length();
    }

    boolean isCapitalised(int i) {
        return i < kinds.length && text.token(i).isCapitalised();
    }

    boolean isWord(int i) {
        Token token = i < kinds.length ? text.token(i) : null;
        return token != null && token.isWord();
    }

    /** Whether the text itself shows that it writes the month before the day: "2/27/2025". */
    boolean monthFirst() {
        return monthFirst;
    }

    private boolean isMonthFirst(int i) {
        if (!isMark(i + 1, "/") || !isMark(i + 3, "/") || !isNumber(i + 4) || digits(i + 4) < 0) {
            return false;
        }
        int first = digits(i);
        int second = digits(i + 2);
        return first >= 1 && first <= 12 && second > 12 && second <= 31;
    }
}
