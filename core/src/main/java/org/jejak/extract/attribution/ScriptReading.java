package org.jejak.extract.attribution;

import org.jejak.extract.reason.Basis;
import org.jejak.model.Ground;
import org.jejak.model.Stance;
import org.jejak.text.Match;
import org.jejak.text.Quotation;
import org.jejak.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads what has a mark for its cue: an interview's "Name: “…”", a transcript's "HOST: …", a quotation signed "― Name". */
final class ScriptReading {

    private static final int LONGEST_SOURCE = 6;
    private static final int LONGEST_TURN = 1_000;

    private final Desk desk;
    private final Page page;
    private final Shape shape;

    ScriptReading(Desk desk) {
        this.desk = desk;
        this.page = desk.page;
        this.shape = desk.shape;
    }

    void read() {
        for (Sentence sentence : page.text.sentences()) {
            boolean opens = sentence.from() == 0 || page.token(sentence.from()).breaksBefore() > 0;
            if (opens && desk.layout.zoneOf(sentence).isRead() && !desk.isHeadline(sentence.from())) {
                line(sentence);
            }
        }
        for (Quotation quote : page.text.quotations()) {
            signature(quote);
        }
    }

    private void line(Sentence sentence) {
        int from = sentence.from();
        for (int i = from + 1; i < Math.min(sentence.to(), from + LONGEST_SOURCE + 1); i++) {
            if (shape.isColon(i)) {
                Quotation quote = page.opening(i + 1);
                if (quote != null && isName(from, i) && desk.talk.holding(quote.from()) == null) {
                    add(from, i, i, new Match.Range(quote.from(), quote.to()));
                } else if (quote == null && isShouted(from, i)) {
                    add(from, i, i, turn(i + 1));
                }
                return;
            }
        }
    }

    private boolean isName(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!shape.isCapital(i) && !shape.isBracket(i) && !page.token(i).isMark(".")) {
                return false;
            }
        }
        return true;
    }

    private boolean isShouted(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!page.token(i).isAllCapitals()) {
                return false;
            }
        }
        return to - from <= 3;
    }

    /** What is said until the paragraph ends. */
    private Match.Range turn(int from) {
        int to = from;
        while (to < Math.min(page.size(), from + LONGEST_TURN) && page.paragraph(to) == page.paragraph(from)) {
            to++;
        }
        return desk.borders.trimmed(from, to);
    }

    /** "“…” ― Ana Duarte, 24": a quotation that ends its sentence, a dash, a name. */
    private void signature(Quotation quote) {
        int dash = quote.outerTo();
        boolean signed = shape.isDash(dash) && shape.isStop(dash - 2) && shape.isCapital(dash + 1);
        if (!signed || desk.talk.holding(quote.from()) != null) {
            return;
        }
        int to = dash + 1;
        while (shape.isCapital(to) && (to == dash + 1 || page.token(to).breaksBefore() == 0)) {
            to++;
        }
        boolean closed = !page.inText(to) || shape.isBreak(to) || page.token(to).breaksBefore() > 0;
        if (closed && to - dash <= LONGEST_SOURCE) {
            add(dash + 1, to, dash, new Match.Range(quote.from(), quote.to()));
        }
    }

    private void add(int from, int to, int mark, Match.@Nullable Range content) {
        Phrase phrase = desk.after.startingAt(from, to);
        if (phrase != null && content != null && content.to() > content.from()) {
            desk.talk.drafts.add(new Draft(
                            desk.naming.speaker(phrase),
                            new Match.Range(mark, mark + 1),
                            Stance.ASSERTS,
                            Basis.of(Ground.SPEAKER_BESIDE_MARK, new Match.Range(mark, mark + 1)))
                    .with(content));
        }
    }
}
