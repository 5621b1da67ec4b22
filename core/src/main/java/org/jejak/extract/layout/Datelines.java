package org.jejak.extract.layout;

import java.util.List;
import org.jejak.text.Match;
import org.jejak.text.Text;
import org.jejak.text.Token;

/**
 * Recognises the dateline that opens a report: "SEOUL (Outlet) –", "JAKARTA, Outlet.com —", "OUTLET.CO.ID -", "Seoul:",
 * "LONDON, March 3 (Outlet) -", "EAST JAVA || Outlet.com —", "MOSCOW, March 3. /OUTLET/."
 */
final class Datelines {

    private static final int LONGEST = 20;
    private static final int LONGEST_BEFORE_COLON = 3;
    /** Behind the colon of a place a whole sentence stands, not the words of a list. */
    private static final int SENTENCE = 12;
    /** A line longer than this is no headline, even where its full stop got lost. */
    private static final int PROSE = 30;

    /** A month, and the word for a year that some languages print behind its number. */
    private static final List<String> DATED = List.of("month", "time.unit", "time.era");

    private Datelines() {}

    /** The first token behind the dateline; the line's own first token where it has none. */
    static int end(Text text, Line line) {
        int last = Math.min(
                line.to() - 1,
                Math.min(line.from() + LONGEST, text.sentenceAt(line.from()).to()));
        int head = Math.max(behindAgency(text, line), behindDay(text, line));
        if (head > line.from()) {
            return head;
        }
        int end = line.from();
        for (int i = line.from() + 1; i < last && !endsHead(text, i - 1); i++) {
            int behind = behindDash(text, i);
            if (behind > i && behind < line.to() && opensReport(text, line, i, behind)) {
                end = behind;
                if (!text.token(i).isMark("|")) {
                    return end;
                }
            }
            if (text.token(i).isMark(":") && isColonOfPlace(text, line, i)) {
                return i + 1;
            }
        }
        return end;
    }

    /** "MOSCOW, March 3 — Outlet. The bridge …", "MOSCOW, March 3. /Outlet/. The bridge …": behind the stop, or the first token. */
    private static int behindAgency(Text text, Line line) {
        int last = Math.min(line.to() - 2, line.from() + LONGEST);
        for (int i = line.from() + 1; i < last && !endsHead(text, i - 1); i++) {
            boolean stroked = text.token(i - 1).isMark("/");
            int behind = stroked ? behindNames(text, i, last) : behindOutlet(text, i);
            boolean closed = stroked ? text.token(behind).isMark("/") : behindDash(text, i - 1) == i;
            int stop = stroked ? behind + 1 : behind;
            if (behind > i && closed && stop < last && text.token(stop).isMark(".")) {
                return stop + 1;
            }
        }
        return line.from();
    }

    /** "HARBOUR TOWN, 5 June 2026. The bridge …": behind the stop of a place and a day and nothing else, or the first token. */
    private static int behindDay(Text text, Line line) {
        int last = Math.min(line.to() - 2, line.from() + LONGEST);
        int comma = behindNames(text, line.from(), last);
        int i = comma + 1;
        boolean month = false;
        while (i < last && (text.token(i).isNumber() || isDated(text, i))) {
            month |= text.annotations().isOver(i, "month");
            i++;
        }
        boolean dated = comma > line.from()
                && text.token(comma).isMark(",")
                && month
                && text.token(i).isMark(".");
        return dated && i < last ? i + 1 : line.from();
    }

    private static boolean isDated(Text text, int i) {
        return DATED.stream().anyMatch(category -> text.annotations().isOver(i, category));
    }

    private static int behindOutlet(Text text, int i) {
        return text.annotations().at(i, "name.outlet").map(Match::to).orElse(i);
    }

    private static int behindNames(Text text, int from, int limit) {
        int i = from;
        while (i < limit && text.token(i).isCapitalised()) {
            i++;
        }
        return i;
    }

    /** A small word, a quotation mark or the end of a sentence: no dateline goes on behind it. */
    private static boolean endsHead(Text text, int i) {
        Token token = text.token(i);
        return Line.smallWords(text, i, i + 1) > 0 && !isDated(text, i)
                || token.isMark("\"")
                || token.isMark("\u201c")
                || token.isMark("?")
                || token.isMark("!");
    }

    /** The token behind a dash, a double one or a pair of bars; the token itself where there is none. */
    private static int behindDash(Text text, int i) {
        Token token = text.token(i);
        Token next = text.token(i + 1);
        return switch (token.text()) {
            case "\u2013", "\u2014" -> i + 1;
            case "-" -> next.isMark("-") ? i + 2 : token.spaceBefore() ? i + 1 : i;
            case "|" -> next.isMark("|") ? i + 2 : i;
            default -> i;
        };
    }

    /** A host or an outlet in brackets makes sure; otherwise a sentence must follow, not an aside: "Kim – who ruled …". */
    private static boolean opensReport(Text text, Line line, int dash, int behind) {
        if (endsHead(text, dash - 1)) {
            return false;
        }
        boolean goesOn = Line.smallWords(text, behind, behind + 1) > 0;
        return isSure(text, line.from(), dash) || isProse(text, line) && !goesOn;
    }

    private static boolean isSure(Text text, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = text.token(i);
            boolean host = token.isWord()
                    && token.text().indexOf('.') > 0
                    && !token.text().endsWith(".");
            if (host || token.isMark(")")) {
                return true;
            }
        }
        return false;
    }

    static boolean isProse(Text text, Line line) {
        return line.endsSentence(text) || line.length() > PROSE;
    }

    /** "Seoul: On Thursday …"; who speaks before a colon is no place. */
    private static boolean isColonOfPlace(Text text, Line line, int colon) {
        boolean person = text.annotations().isOver(line.from(), "name.person")
                || text.annotations().isOver(line.from(), "name.organisation")
                || text.annotations().isOver(line.from(), "source.title");
        return !person
                && colon - line.from() <= LONGEST_BEFORE_COLON
                && !endsHead(text, colon - 1)
                && text.token(colon + 1).isCapitalised()
                && line.length() > SENTENCE
                && line.endsSentence(text);
    }
}
