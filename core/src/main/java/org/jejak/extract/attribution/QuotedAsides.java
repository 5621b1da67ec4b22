package org.jejak.extract.attribution;

import org.jejak.extract.reason.Basis;
import org.jejak.model.Ground;
import org.jejak.text.Match;
import org.jejak.text.Quotation;

/** Reads the speaker between dashes inside the quotation marks: "«The bridge is shut, — said the mayor. — We wait»". One thread. */
final class QuotedAsides {

    private final Desk desk;
    private final Page page;
    private final Shape shape;
    private final Cases cases;

    QuotedAsides(Desk desk) {
        this.desk = desk;
        this.page = desk.page;
        this.shape = desk.shape;
        this.cases = new Cases(page, shape);
    }

    /** Whether the verb stands right behind a comma or the end of a sentence and a dash, within a quotation. */
    boolean isAside(Cue cue) {
        int dash = cue.from() - 1;
        return page.isQuoted(cue.from())
                && cue.may(Mark.VERB)
                && shape.isDash(dash)
                && (shape.isComma(dash - 1) || shape.isStop(dash - 1));
    }

    void read(Cue cue, Match.Range window) {
        Quotation quote = page.text.quotations().get(page.text.quotationNumberAt(cue.from()));
        Phrase phrase = desk.after.startingAt(cases.behind(cue.to(), window.to()), window.to());
        if (phrase == null) {
            return;
        }
        int end = phrase.outerTo();
        boolean closed = end >= quote.to() || shape.isStop(end) || shape.isComma(end) || shape.isDash(end);
        if (!closed) {
            return;
        }
        page.unquote(cue.from() - 1, end);
        Draft draft = new Draft(
                        desk.naming.speaker(phrase),
                        new Match.Range(cue.from(), cue.to()),
                        cue.stance(),
                        Basis.of(Ground.SPEAKER_BEHIND, cue.match()))
                .with(desk.borders.trimmed(quote.from(), cue.from() - 1));
        int next = shape.isDash(end) ? end : end + 1;
        if (shape.isDash(next) && next + 1 < quote.to()) {
            draft.with(desk.borders.trimmed(next + 1, quote.to()));
        }
        desk.talk.add(draft);
    }
}
