package org.jejak.extract.layout;

import java.util.ArrayList;
import java.util.List;
import org.jejak.extract.time.Moment;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/** Tells the zone of every line from its place on the page, its length and end, and the packs' line openings. */
final class Lines {

    /** A headline is no longer than this many tokens. */
    private static final int HEADLINE = 30;
    /** Lines with bylines and dates are no longer than this. */
    private static final int SHORT = 16;

    private final Text text;
    private final List<Line> lines = new ArrayList<>();
    private final List<Zone> zones = new ArrayList<>();
    private final boolean[] timed;
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
        int body = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (zones.get(i) == Zone.BODY) {
                body = Datelines.end(text, lines.get(i));
                break;
            }
        }
        return new Layout(zones, body);
    }

    private Zone zone(int i) {
        Line line = lines.get(i);
        if (inList && line.endsSentence(text) && line.length() > SHORT) {
            inList = false;
        }
        if (line.opensWith(text, "line.furniture")) {
            inList = line.endsWith(text, ":") || line.length() <= 3;
            return Zone.FURNITURE;
        }
        if (inList && !line.endsSentence(text)) {
            inList = line.length() > 3 || lines.size() - i > 1;
            return Zone.FURNITURE;
        }
        inList = false;
        return marked(i, line);
    }

    private Zone marked(int i, Line line) {
        if (line.opensWith(text, "line.caption")) {
            return Zone.CAPTION;
        }
        if (line.opensWith(text, "line.credit") || line.isBracketed(text) || isCreditInBrackets(line)) {
            return i > 0 && i < 6 && line.length() > SHORT ? Zone.CAPTION : Zone.CREDIT;
        }
        if (line.opensWith(text, "line.byline") && line.length() <= SHORT && !line.endsSentence(text)) {
            return Zone.BYLINE;
        }
        if (i < 8 && line.length() <= SHORT && isDateLine(line)) {
            return Zone.DATE;
        }
        return headOrBody(i, line);
    }

    private boolean isCreditInBrackets(Line line) {
        return line.length() > 1
                && (text.token(line.from()).is("(") || text.token(line.from()).is("["))
                && text.annotations().at(line.from() + 1, "line.credit").isPresent();
    }

    /** A date and little more. */
    private boolean isDateLine(Line line) {
        int dated = 0;
        for (int i = line.from(); i < line.to(); i++) {
            dated += timed[i] ? 1 : 0;
        }
        return dated > 0
                && !line.endsSentence(text)
                && (dated * 2 >= line.length() || line.length() - dated <= 8 && isLast(line));
    }

    private boolean isLast(Line line) {
        return timed[line.to() - 1] || timed[Math.max(line.from(), line.to() - 2)];
    }

    private Zone headOrBody(int i, Line line) {
        if (i == 0) {
            boolean headline = line.length() <= HEADLINE && !line.endsWith(text, ".") && lines.size() > 1;
            return headline && Datelines.end(text, line) == line.from() ? Zone.HEADLINE : Zone.BODY;
        }
        if (zones.get(0) == Zone.HEADLINE && line.sameWords(text, lines.get(0))) {
            return Zone.FURNITURE;
        }
        boolean ends = line.endsSentence(text) || line.endsWith(text, ":") || line.endsWith(text, ",");
        if (!ends && line.length() <= HEADLINE && Datelines.end(text, line) == line.from()) {
            return isDatelineAlone(line) ? Zone.DATE : Zone.SUBHEAD;
        }
        return Zone.BODY;
    }

    /** "Jakarta, CNN Indonesia —" on a line of its own. */
    private boolean isDatelineAlone(Line line) {
        return line.length() <= SHORT
                && switch (text.token(line.to() - 1).text()) {
                    case "\u2014", "\u2013", "-" -> true;
                    default -> false;
                };
    }
}
