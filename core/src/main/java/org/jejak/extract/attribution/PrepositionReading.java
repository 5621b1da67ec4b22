package org.jejak.extract.attribution;

import org.jejak.extract.reason.Basis;
import org.jejak.model.Ground;
import org.jejak.model.Source;
import org.jejak.text.Match;
import org.jejak.text.Quotation;
import org.jspecify.annotations.Nullable;

/** Reads "according to X, …", "…, menurut X" and "…, menurut X, …". */
final class PrepositionReading {

    private static final int SHORTEST_REST = 3;
    private static final int LONGEST_ADJUNCT = 6;
    private static final int LONGEST_SUBJECT = 12;

    private final Desk desk;
    private final Page page;
    private final Shape shape;
    private final Cases cases;

    PrepositionReading(Desk desk) {
        this.desk = desk;
        this.page = desk.page;
        this.shape = desk.shape;
        this.cases = new Cases(page, shape);
    }

    void read(Cue cue) {
        Match.Range window = desk.window(cue.from());
        Phrase inside = inside(cue);
        Phrase phrase =
                inside == null ? desk.after.describedAt(cases.behind(cue.to(), window.to()), window.to()) : inside;
        if (phrase == null || page.isQuoted(cue.from()) && !shape.isCapital(phrase.to() - 1)) {
            return;
        }
        Speaker speaker = desk.naming.speaker(phrase);
        Draft draft = new Draft(
                speaker,
                new Match.Range(cue.from(), cue.to()),
                cue.stance(),
                Basis.of(Ground.SPEAKER_NAMED_BY_CUE, cue.match()));
        int next = shape.afterBracket(inside == null ? phrase.outerTo() : cue.to());
        boolean opens = opensClause(cue.from(), window.from());
        if (opens) {
            right(draft, next, window);
        } else if (!isPassedOn(draft, cue, window)) {
            left(draft, cue, window);
            if (shape.isComma(next)
                    && next + SHORTEST_REST < window.to()
                    && (isSameClause(next + 1) || isAdjunct(window.from(), cue.from()))
                    && shape.isComma(cue.from() - 1)) {
                draft.with(new Match.Range(next + 1, desk.borders.end(next + 1, window.to())));
            }
        }
        desk.talk.add(draft);
    }

    /** The pronoun inside a cue that names its source itself: "in his words". */
    private @Nullable Phrase inside(Cue cue) {
        for (int i = cue.from() + 1; i < cue.to() - 1; i++) {
            if (page.is(i, Mark.PRONOUN)) {
                return Phrase.of(i, i + 1);
            }
        }
        return null;
    }

    /** "Mengutip Antara, jalan dibuka, menurut bupati": the outlet that opens the sentence passes on what the source says. */
    private boolean isPassedOn(Draft draft, Cue cue, Match.Range window) {
        Draft before = desk.talk.drafts.isEmpty() ? null : desk.talk.drafts.get(desk.talk.drafts.size() - 1);
        if (before == null || before.cue == null || before.speaker == null) {
            return false;
        }
        boolean outlet = before.cue.from() >= window.from()
                && page.is(before.cue.from(), Mark.RELAY)
                && before.speaker.type() == Source.Type.OUTLET
                && before.contentTo() <= cue.from()
                && before.contentTo() >= cue.from() - 1;
        if (outlet) {
            draft.content.addAll(before.content);
            draft.pass(before.speaker, Ground.HOP_OPENS, before.basis);
            before.role = Utterance.Role.CONVEYOR;
        }
        return outlet;
    }

    private boolean opensClause(int at, int from) {
        return at == from
                || page.isOver(at - 1, Mark.bits(Mark.COMPLEMENT, Mark.CONJUNCTION)) && !shape.isComma(at - 1)
                || page.is(at - 1, Mark.CLAUSE, "relative")
                || page.is(at - 1, Mark.CLAUSE, "contrast")
                || page.is(at - 1, Mark.CLAUSE, "cause")
                || at - 2 >= from && shape.isComma(at - 1) && page.isOver(at - 2, Mark.CLAUSE.bit)
                || at - 1 == from && !shape.isComma(from)
                || shape.isStop(at - 1)
                || shape.isColon(at - 1);
    }

    private boolean isSameClause(int i) {
        return !page.isAny(i, Mark.bits(Mark.PARTICIPLE, Mark.RELAY, Mark.CLAUSE, Mark.ADJUNCT))
                && !page.is(i, Mark.AUXILIARY, "participle")
                && !(page.is(i, Mark.CONJUNCTION));
    }

    /** "In the port, according to the mayor, during the storm 40 died": so far nothing was said but where. */
    private boolean isAdjunct(int from, int cue) {
        return cue - from <= LONGEST_ADJUNCT
                && page.is(from, Mark.ADJUNCT)
                && page.text.annotations().within(from, cue, "number").isEmpty();
    }

    private void right(Draft draft, int next, Match.Range window) {
        int scan = next;
        while (scan < Math.min(window.to(), next + 20) && !shape.isComma(scan) && !shape.isStop(scan)) {
            scan++;
        }
        boolean aside = desk.leads.isAdjunctOnly(next, window.to()) && shape.isComma(scan);
        int from = aside ? scan + 1 : shape.isComma(next) || shape.isColon(next) ? next + 1 : next;
        from = page.is(from, Mark.COMPLEMENT) && !page.is(from, Mark.DEMONSTRATIVE) ? from + 1 : from;
        draft.with(desk.borders.trimmed(from, desk.borders.end(from, window.to())));
    }

    /** "The palace confirmed it as well: they, in the mayor's words, “…”": only what the colon opens is in his words. */
    private int afterColon(int from, int to) {
        for (int i = to - 1; i > Math.max(from, to - LONGEST_SUBJECT); i--) {
            if (shape.isColon(i) && shape.isWord(i + 1) && shape.isWord(i - 1)) {
                return i + 1;
            }
        }
        return from;
    }

    private void left(Draft draft, Cue cue, Match.Range window) {
        int end = shape.isComma(cue.from() - 1) || shape.isDash(cue.from() - 1) ? cue.from() - 1 : cue.from();
        Quotation quote = page.closing(end);
        int start = quote != null && quote.outerFrom() <= window.from() ? quote.outerFrom() : window.from();
        Draft around = desk.talk.holding(cue.from());
        if (around != null && end < cue.from() && around.contentFrom() < end) {
            start = Math.max(start, around.contentFrom());
        }
        start = Math.max(start, afterColon(start, end));
        draft.with(desk.borders.trimmed(start, end));
    }
}
