package org.jejak.extract.attribution;

import org.jejak.text.Match;
import org.jejak.text.Quotation;

/** Gives quotations without a cue of their own to the speaker before them. */
final class Continuations {

    private static final int SHORTEST = 4;

    private final Desk desk;
    private final Page page;
    private final boolean[] held;

    Continuations(Desk desk) {
        this.desk = desk;
        this.page = desk.page;
        this.held = new boolean[page.size()];
        for (Draft draft : desk.talk.drafts) {
            if (draft.cue != null && page.isQuoted(draft.cue.from())) {
                continue;
            }
            for (Match.Range part : draft.content) {
                java.util.Arrays.fill(held, part.from(), part.to(), true);
            }
        }
    }

    void read() {
        Draft before = null;
        Draft direct = null;
        int next = 0;
        java.util.List<Draft> byCue = new java.util.ArrayList<>(desk.talk.drafts);
        byCue.removeIf(draft -> draft.cue == null
                || draft.role != Utterance.Role.ORIGIN
                || draft.speaker == null
                || page.isQuoted(draft.cue.from()));
        byCue.sort(java.util.Comparator.comparingInt((Draft draft) -> position(draft)));
        for (Quotation quote : page.text.quotations()) {
            while (next < byCue.size() && position(byCue.get(next)) < quote.from()) {
                before = byCue.get(next++);
                direct = isDirect(before) ? before : direct;
            }
            if (before != null && isFree(quote)) {
                boolean same = direct != null && page.unitFrom(position(direct)) == page.unitFrom(position(before));
                take(quote, same && direct != null ? direct : before);
            }
        }
    }

    private static int position(Draft draft) {
        return draft.cue == null ? 0 : draft.cue.from();
    }

    /**
     * A quotation that is a sentence, or several, and that nobody has been given. One that is never closed goes on in the next
     * paragraph; else its mark is a slip, and nobody knows where it ends.
     */
    private boolean isFree(Quotation quote) {
        int from = quote.outerFrom();
        int opener = from - page.unitFrom(from);
        boolean whole = (opener == 0 || opener <= 2 && desk.shape.isComma(from - 1))
                && quote.outerTo() >= page.unitTo(quote.from()) - 1;
        boolean ended = quote.closed() || page.opening(quote.to()) != null;
        return whole
                && ended
                && quote.length() >= SHORTEST
                && !held[quote.from()]
                && !held[quote.to() - 1]
                && !desk.isHeadline(from);
    }

    /** "…", she said. "…": what she goes on to say belongs to what she said, in this paragraph or in those that follow. */
    private void take(Quotation quote, Draft before) {
        int distance =
                page.paragraph(quote.from()) - page.paragraph(Math.max(position(before), before.contentTo() - 1));
        if (distance <= 1) {
            before.with(desk.borders.trimmed(quote.outerFrom(), quote.to()));
        }
    }

    private boolean isDirect(Draft draft) {
        return page.isQuoted(draft.contentFrom());
    }
}
