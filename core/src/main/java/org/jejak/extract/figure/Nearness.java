package org.jejak.extract.figure;

import java.util.List;
import org.jejak.extract.number.Quantity;
import org.jejak.extract.time.Moment;
import org.jejak.text.Annotations;
import org.jejak.text.Match;
import org.jejak.text.Text;
import org.jejak.text.Token;

/** How near a time stands to a figure of its sentence, in tokens. Counted once a page, so that each question is a look-up. */
final class Nearness {

    /** So many words nearer must a time be that a comma parts from the figure. */
    private static final int COMMA = 3;

    private static final int SEMICOLON = 12;
    /** So many tokens may stand before a time that opens a clause. */
    private static final int OPENING = 3;

    private static final int COMPARED = 8;

    private static final long CLAUSES = Annotations.bits(List.of("clause"));

    private final Text text;
    /** What the marks before each token weigh. */
    private final int[] marks;

    private final int[] semicolons;
    private final int[] relatives;
    private final int[] counts;

    Nearness(Page page) {
        this.text = page.text();
        this.marks = new int[text.size() + 1];
        this.semicolons = new int[text.size() + 1];
        this.relatives = new int[text.size() + 1];
        this.counts = new int[text.size() + 1];
        for (Quantity quantity : page.quantities()) {
            if (quantity.isCount()) {
                counts[quantity.number().from() + 1] = 1;
            }
        }
        for (int i = 0; i < text.size(); i++) {
            Token token = text.token(i);
            int semicolon = token.isMark() && token.is(";") ? 1 : 0;
            int comma = token.isMark() && token.is(",") ? 1 : 0;
            marks[i + 1] = marks[i] + semicolon * SEMICOLON + comma * COMMA;
            semicolons[i + 1] = semicolons[i] + semicolon;
            relatives[i + 1] = relatives[i] + (isRelative(i) ? 1 : 0);
            counts[i + 1] += counts[i];
        }
    }

    private boolean isRelative(int i) {
        return text.annotations().mayStart(i, CLAUSES)
                && text.annotations()
                        .at(i, "clause")
                        .filter(clause -> clause.value().equals("relative"))
                        .isPresent();
    }

    /** Tokens between, and more for marks; between a figure's verb and its number, those up to the number. */
    int of(Moment moment, FigureReader.Bonded bonded) {
        Match.Range own = own(bonded);
        int from = moment.tokens().from();
        int to = moment.tokens().to();
        if (from >= own.to()) {
            return from - own.to() + marks[from] - marks[own.to()];
        }
        int start = own.from() >= to ? own.from() : bonded.quantity().from();
        return start < to ? 0 : start - to + marks[start] - marks[to] - (opens(moment) ? COMMA : 0);
    }

    /** The figure's words, without a verb that it shares with a count between them: "12 died on Monday and 9 on Tuesday". */
    private Match.Range own(FigureReader.Bonded bonded) {
        Quantity quantity = bonded.quantity();
        int noun = quantity.nounAt().map(Match.Range::to).orElse(quantity.to());
        boolean before = counts[quantity.from()] > counts[bonded.from()];
        boolean behind = counts[bonded.to()] > counts[Math.max(quantity.to(), noun)];
        return new Match.Range(
                before ? quantity.from() : bonded.from(), behind ? Math.max(quantity.to(), noun) : bonded.to());
    }

    /** "In March, 40 died": the comma behind a time that opens a clause parts nothing. */
    private boolean opens(Moment moment) {
        int from = moment.tokens().from();
        int start = Math.max(text.sentenceAt(from).from(), from - OPENING);
        boolean first = start == text.sentenceAt(from).from() || semicolons[from] > semicolons[start];
        return first && text.token(moment.tokens().to()).is(",");
    }

    /** "40 men drove off rebels who had taken the town in May": what another noun's clause tells. */
    boolean isAside(Moment moment, FigureReader.Bonded bonded) {
        int to = moment.tokens().from();
        int behind = bonded.to() < to && text.token(bonded.to()).is(",") ? bonded.to() + 1 : bonded.to();
        return behind + 1 < to && relatives[to] > relatives[behind + 1];
    }

    /** Another count stands between. */
    boolean isBehindOther(Moment moment, FigureReader.Bonded bonded) {
        int to = moment.tokens().from();
        return bonded.to() < to && counts[to] > counts[bonded.to()];
    }

    /** "Of the 90 who came last year, 40 died", "the 90 who came last year, of whom 40 died": the time of another count's clause. */
    boolean isOfCountBefore(Moment moment, FigureReader.Bonded bonded) {
        int from = moment.tokens().from();
        int to = moment.tokens().to();
        int figure = bonded.quantity().from();
        if (to > figure || marks[figure] == marks[to]) {
            return false;
        }
        int count = from;
        int sentence = bonded.sentence().from();
        while (count > sentence && counts[count] == counts[from]) {
            count--;
        }
        return count > sentence - 1
                && counts[from] > counts[sentence]
                && (relatives[from] > relatives[count] || relatives[figure] > relatives[to]);
    }

    /** "the worst since 1998": the time bounds what is compared, not the count. */
    boolean isCompared(Moment moment) {
        int from = moment.tokens().from();
        int start = Math.max(text.sentenceAt(from).from(), from - COMPARED);
        return moment.role() == Moment.Role.SINCE
                && !text.annotations().within(start, from, "superlative").isEmpty();
    }

    /** "the worst since 1998, when 40 died": the clause tells of the time itself. */
    boolean isDweltOn(Moment moment, FigureReader.Bonded bonded) {
        int comma = moment.tokens().to();
        return moment.role() == Moment.Role.SINCE
                && comma + 1 < bonded.from()
                && text.token(comma).is(",")
                && text.annotations()
                        .at(comma + 1, "clause")
                        .filter(clause -> clause.value().equals("time"))
                        .isPresent();
    }
}
