package org.jejak.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jejak.extract.time.Moment;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/** Tells the zone of every line from its place on the page, its length and end, and the packs' line openings. */
final class Lines {

    /** A headline is no longer than this many tokens. */
    private static final int HEADLINE = 30;
    /** Lines with bylines and dates are no longer than this. */
    private static final int SHORT = 16;
    /** Headline, byline, date and caption stand among the first lines. */
    private static final int HEAD = 8;

    private final Text text;
    private final List<Line> lines = new ArrayList<>();
    private final List<Zone> zones = new ArrayList<>();
    private final boolean[] timed;
    private int headline = -1;
    private boolean inList;

    private Lines(Text text, List<Moment> moments) {
        this.text = text;
        this.timed = new boolean[text.size()];
        moments.forEach(
                m -> java.util.Arrays.fill(timed, m.tokens().from(), m.tokens().to(), true));
        for (Sentence sentence : text.sentences()) {
            if (sentence.paragraph() < lines.size()) {
                lines.set(
                        sentence.paragraph(),
                        new Line(lines.get(sentence.paragraph()).from(), sentence.to()));
            } else {
                lines.add(new Line(sentence.from(), sentence.to()));
            }
        }
    }

    static Lines of(Text text, List<Moment> moments) {
        Lines lines = new Lines(text, moments);
        for (int i = 0; i < lines.lines.size(); i++) {
            lines.zones.add(lines.zone(i));
        }
        return lines;
    }

    Layout layout() {
        int body = zones.indexOf(Zone.BODY);
        return new Layout(zones, body < 0 ? 0 : Datelines.end(text, lines.get(body)));
    }

    private Zone zone(int i) {
        Line line = lines.get(i);
        Optional<Match> furniture = line.opening(text, "line.furniture").filter(match -> line.isLabel(text, match));
        if (furniture.isPresent()) {
            inList = opensList(line, furniture.get());
            return Zone.FURNITURE;
        }
        if (inList && isLink(line)) {
            return Zone.FURNITURE;
        }
        inList = false;
        return marked(i, line);
    }

    /** Whether what it announces stands on the lines below: "Read also:", "Tags". */
    private boolean opensList(Line line, Match opening) {
        boolean announces =
                opening.value().equals("read-also") || opening.value().equals("tags");
        return announces && (line.endsWith(text, ":") || line.length() <= 3);
    }

    /** A headline of another report; it may end in a question mark, but not in a full stop. */
    private boolean isLink(Line line) {
        boolean asks = line.endsWith(text, "?") || line.endsWith(text, "!");
        return line.length() <= HEADLINE
                && (asks || !line.endsSentence(text))
                && !line.endsWith(text, ":")
                && Datelines.end(text, line) == line.from();
    }

    private Zone marked(int i, Line line) {
        if (isCaption(i, line)) {
            return Zone.CAPTION;
        }
        if (isCredit(line)) {
            return i > 0 && i < HEAD && line.length() > SHORT ? Zone.CAPTION : Zone.CREDIT;
        }
        if (isByline(i, line)) {
            return Zone.BYLINE;
        }
        if (i < HEAD && line.length() <= SHORT && (isDateLine(line) || isDatelineAlone(line))) {
            return Zone.DATE;
        }
        return headOrBody(i, line);
    }

    private boolean isCaption(int i, Line line) {
        return line.opening(text, "line.caption")
                .filter(match ->
                        line.isLabel(text, match) || headline >= 0 && i < HEAD && line.length() <= 2 * HEADLINE)
                .isPresent();
    }

    private boolean isCredit(Line line) {
        boolean opens = line.opening(text, "line.credit")
                .filter(match -> line.isLabel(text, match))
                .isPresent();
        boolean bracketed = line.isBracketed(text) && (line.length() <= SHORT || !endsSentenceInside(line));
        boolean credited = line.length() > 1
                && (text.token(line.from()).isMark("(")
                        || text.token(line.from()).isMark("["))
                && text.annotations().at(line.from() + 1, "line.credit").isPresent();
        return opens || bracketed || credited;
    }

    private boolean endsSentenceInside(Line line) {
        return new Line(line.from(), line.to() - 1).endsSentence(text);
    }

    /** "By Sari Dewi", "Oleh: redaksi"; but "By the numbers" is a headline and "By Monday, …" a sentence. */
    private boolean isByline(int i, Line line) {
        return line.length() <= SHORT
                && !line.endsSentence(text)
                && line.opening(text, "line.byline")
                        .filter(match -> match.to() < line.to())
                        .filter(match -> i > 0
                                || Line.smallWords(text, match.to(), match.to() + 1) == 0 && line.length() <= SHORT / 2)
                        .isPresent();
    }

    /** A date and little more: names, an outlet, a clock time. */
    private boolean isDateLine(Line line) {
        int dated = 0;
        int small = 0;
        for (int k = line.from(); k < line.to(); k++) {
            dated += timed[k] ? 1 : 0;
            small += timed[k] ? 0 : Line.smallWords(text, k, k + 1);
        }
        if (dated == 0 || line.endsSentence(text)) {
            return false;
        }
        boolean mostly = dated * 2 >= line.length();
        boolean beside = headline >= 0 && small <= 2 && line.length() - dated <= HEAD;
        return mostly || beside && (line.isParted(text) || isLast(line));
    }

    private boolean isLast(Line line) {
        return timed[line.to() - 1] || timed[Math.max(line.from(), line.to() - 2)];
    }

    /** "Jakarta, Outlet —" or "Kyiv • Outlet" on a line of its own. */
    private boolean isDatelineAlone(Line line) {
        if (line.endsSentence(text) || Line.smallWords(text, line.from(), line.to()) > 0 || line.length() < 2) {
            return false;
        }
        return switch (text.token(line.to() - 1).text()) {
            case "\u2014", "\u2013", "-" -> true;
            default -> headline >= 0 && line.isParted(text);
        };
    }

    private Zone headOrBody(int i, Line line) {
        if (headline < 0 && !zones.contains(Zone.BODY)) {
            boolean headed = isHeadline(i, line);
            headline = headed ? i : headline;
            return headed ? Zone.HEADLINE : Zone.BODY;
        }
        if (headline >= 0 && line.sameWords(text, lines.get(headline))) {
            return Zone.FURNITURE;
        }
        boolean ends = line.endsSentence(text) || line.endsWith(text, ":") || line.endsWith(text, ",");
        return !ends && line.length() <= HEADLINE && Datelines.end(text, line) == line.from()
                ? Zone.SUBHEAD
                : Zone.BODY;
    }

    private boolean isHeadline(int i, Line line) {
        boolean more = i + 1 < lines.size();
        boolean stopped = line.endsWith(text, ".") && !isTitled(line);
        return more && line.length() <= HEADLINE && !stopped && Datelines.end(text, line) == line.from();
    }

    /** "Only Two Percent of Donors Are Small.": nearly every word with a capital. */
    private boolean isTitled(Line line) {
        int small = Line.smallWords(text, line.from(), line.to());
        int words = 0;
        for (int i = line.from(); i < line.to(); i++) {
            words += text.token(i).isWord() ? 1 : 0;
        }
        return text.sentenceAt(line.from()).to() == line.to() && words > 3 && small * 3 <= words;
    }
}
