package org.jejak.extract.time;

import java.util.List;
import org.jejak.text.Match;
import org.jejak.text.Text;
import org.jejak.text.Token;
import org.jspecify.annotations.Nullable;

/** A text as the readers of this package see it: tokens, what the packs say of them, numbers in digits. */
final class Page {

    final Text text;
    private final @Nullable Mark[] marks;
    /** A bit for each kind that a token is marked as. */
    private final long[] kinds;

    private final boolean monthFirst;

    Page(Text text) {
        this.text = text;
        this.marks = new Mark[text.size()];
        this.kinds = new long[text.size()];
        boolean american = false;
        for (int i = 0; i < text.size(); i++) {
            marks[i] = marksAt(i);
            american |= text.token(i).isNumber() && isMonthFirst(i);
        }
        this.monthFirst = american;
    }

    private @Nullable Mark marksAt(int i) {
        Mark first = null;
        List<Match> matches = text.annotations().startingAt(i);
        for (int m = 0; m < matches.size(); m++) {
            Match match = matches.get(m);
            Kind kind = Kind.of(match.label());
            if (kind != null) {
                first = new Mark(kind, match.value(), match.to(), first);
                kinds[i] |= kind.bit;
            }
        }
        return first;
    }

    int size() {
        return marks.length;
    }

    /** Whether an expression may begin here. */
    boolean mayOpen(int i) {
        if (isNumber(i)) {
            return true;
        }
        for (Mark mark = (kinds[i] & Kind.OPENERS) == 0 ? null : marks[i]; mark != null; mark = mark.next()) {
            if (mark.kind().opens(mark.value()) && (mark.kind() != Kind.LINK || mayGoOn(mark.to()))) {
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
        return i < marks.length && marks[i] != null;
    }

    /** The longest mark of a kind at a token. */
    @Nullable
    Mark at(int i, Kind kind) {
        Mark longest = null;
        for (Mark mark = is(i, kind) ? marks[i] : null; mark != null; mark = mark.next()) {
            if (mark.kind() == kind && (longest == null || mark.to() > longest.to())) {
                longest = mark;
            }
        }
        return longest;
    }

    boolean is(int i, Kind kind) {
        return i >= 0 && i < kinds.length && (kinds[i] & kind.bit) != 0;
    }

    boolean is(int i, Kind kind, String value) {
        for (Mark mark = is(i, kind) ? marks[i] : null; mark != null; mark = mark.next()) {
            if (mark.kind() == kind && mark.value().equals(value)) {
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

    boolean isText(int i, String form) {
        return i >= 0 && i < marks.length && text.token(i).is(form);
    }

    /** A hyphen or a dash. */
    boolean isDash(int i) {
        return i >= 0
                && i < marks.length
                && switch (text.token(i).form()) {
                    case "-", "\u2013", "\u2014" -> true;
                    default -> false;
                };
    }

    boolean touches(int i) {
        return i < marks.length && !text.token(i).spaceBefore();
    }

    boolean isNumber(int i) {
        return i >= 0 && i < marks.length && text.token(i).isNumber();
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
        return i < marks.length && text.token(i).isCapitalised();
    }

    boolean isWord(int i) {
        Token token = i < marks.length ? text.token(i) : null;
        return token != null && token.isWord();
    }

    /** Whether the text itself shows that it writes the month before the day: "2/27/2025". */
    boolean monthFirst() {
        return monthFirst;
    }

    private boolean isMonthFirst(int i) {
        if (!isText(i + 1, "/") || !isText(i + 3, "/") || !isNumber(i + 4) || digits(i + 4) < 0) {
            return false;
        }
        int first = digits(i);
        int second = digits(i + 2);
        return first >= 1 && first <= 12 && second > 12 && second <= 31;
    }
}
