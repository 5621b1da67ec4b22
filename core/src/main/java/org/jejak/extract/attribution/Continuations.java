package org.jejak.extract.attribution;

import org.jejak.extract.reason.Basis;
import org.jejak.model.Ground;
import org.jejak.model.Stance;
import org.jejak.text.Match;
import org.jejak.text.Quotation;
import org.jspecify.annotations.Nullable;

/** Gives quotations without a cue of their own to the speaker before them. */
final class Continuations {

    private static final int SHORTEST = 4;
    private static final int FARTHEST_SUBJECT = 60;
    private static final int LONGEST_NAME = 8;

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
            Draft introduced = introduced(quote);
            if (introduced != null) {
                desk.talk.drafts.add(introduced);
                before = introduced;
                direct = introduced;
            } else if (before != null && isFree(quote)) {
                boolean same = direct != null && page.unitFrom(position(direct)) == page.unitFrom(position(before));
                take(quote, same && direct != null ? direct : before);
            }
        }
    }

    /** "Ana Duarte: “…”", "The office released this statement: “…”": a colon gives it to whom the sentence is about. */
    private @Nullable Draft introduced(Quotation quote) {
        int colon = quote.outerFrom() - 1;
        boolean open = desk.shape.isColon(colon)
                && quote.length() >= SHORTEST
                && (quote.closed() || page.opening(quote.to()) != null)
                && !held[quote.from()]
                && !desk.isHeadline(colon);
        Phrase phrase = open ? introducer(colon) : null;
        if (phrase == null) {
            return null;
        }
        Match.Range content = desk.borders.trimmed(quote.outerFrom(), quote.to());
        return new Draft(
                        desk.naming.speaker(phrase),
                        new Match.Range(colon, colon + 1),
                        Stance.ASSERTS,
                        Basis.of(Ground.SPEAKER_BESIDE_MARK, new Match.Range(colon, colon + 1)))
                .with(content);
    }

    /** The name right before the colon, else the subject of its sentence. */
    private @Nullable Phrase introducer(int colon) {
        int from = Math.max(page.text.sentenceAt(colon).from(), colon - FARTHEST_SUBJECT);
        Phrase name = desk.before.endingAt(colon, from);
        if (name != null && isName(name)) {
            return name;
        }
        Phrase subject = desk.after.startingAt(subjectFrom(from, colon), colon);
        boolean somebody = subject != null
                && (page.isAnyOver(subject.from(), subject.to(), Page.NAMES | Page.PEOPLE)
                        || page.is(subject.from(), Mark.PRONOUN, "3s")
                        || page.is(subject.from(), Mark.PRONOUN, "3p")
                        || desk.census.isSurname(subject.to() - 1));
        return somebody ? subject : null;
    }

    private boolean isName(Phrase phrase) {
        boolean name = !phrase.hasBeside() && phrase.length() <= LONGEST_NAME;
        for (int i = phrase.from(); i < phrase.to(); i++) {
            name &= desk.shape.isCapital(i)
                    || page.is(i, Mark.CONJUNCTION)
                    || page.token(i).isMark(".");
        }
        return name && (phrase.length() > 1 || desk.census.isSurname(phrase.from()));
    }

    /** Behind "On Friday," and "Then". */
    private int subjectFrom(int from, int colon) {
        int i = from;
        if (page.isAny(i, Mark.bits(Mark.ADJUNCT, Mark.CLAUSE))) {
            while (i < colon && !desk.shape.isComma(i)) {
                i++;
            }
        }
        while (i < colon && (desk.shape.isComma(i) || page.isAny(i, Mark.bits(Mark.CONJUNCTION, Mark.AUXILIARY)))) {
            i++;
        }
        return i;
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
