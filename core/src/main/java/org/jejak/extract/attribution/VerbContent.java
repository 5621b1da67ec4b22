package org.jejak.extract.attribution;

import org.jejak.model.Source;
import org.jejak.model.Stance;
import org.jejak.text.Match;
import org.jejak.text.Quotation;
import org.jspecify.annotations.Nullable;

/** Finds what a verb of saying reports: the quotation or the clause beside it. One thread. */
final class VerbContent {

    private static final int LONGEST_OPENER = 7;
    private static final int LONGEST_BLOCK = 600;

    private final Desk desk;
    private final Page page;
    private final Shape shape;
    private final Borders borders;

    VerbContent(Desk desk) {
        this.desk = desk;
        this.page = desk.page;
        this.shape = desk.shape;
        this.borders = desk.borders;
    }

    void fill(Draft draft, Cue cue, VerbGroup group, Match.Range window) {
        Quotation left = borders.quoteBefore(group.from());
        int next = afterGroup(cue, group, window);
        if (left != null && !page.isQuoted(cue.from()) && !isOthers(cue, group, window, next)) {
            draft.with(leftQuotation(left));
            secondQuotation(draft, next, window.to());
            return;
        }
        Quotation right = borders.quoteAfter(next);
        if (right != null && right.outerFrom() < window.to() && !page.isQuoted(cue.from())) {
            draft.with(borders.trimmed(
                    right.outerFrom(), borders.end(right.outerFrom(), Math.max(window.to(), right.outerTo()))));
            return;
        }
        if (shape.isColon(next) && next + 1 >= window.to() && !page.isQuoted(cue.from())) {
            nextParagraph(draft, next + 1);
            return;
        }
        int behind = behindAside(draft, next, window.to());
        if (behind >= 0) {
            draft.with(borders.trimmed(behind, borders.end(behind, window.to())));
            return;
        }
        clause(draft, cue, group, window, next);
    }

    /** "He added:" and a new paragraph, with or without quotation marks. */
    private void nextParagraph(Draft draft, int from) {
        if (!page.inText(from) || page.opening(from) != null) {
            quotations(draft, from);
            return;
        }
        int to = from;
        while (to < Math.min(page.size(), from + LONGEST_BLOCK) && page.paragraph(to) == page.paragraph(from)) {
            to++;
        }
        draft.with(borders.trimmed(from, to));
    }

    private void quotations(Draft draft, int from) {
        Quotation quote = page.opening(from);
        if (quote != null) {
            draft.with(borders.trimmed(quote.outerFrom(), quote.to()));
        }
    }

    /** "The wire reports, the paper writes, that …": the one in the aside passes it on; where the content begins, or -1. */
    private int behindAside(Draft draft, int comma, int limit) {
        Phrase phrase = shape.isComma(comma) ? desk.after.startingAt(comma + 1, limit) : null;
        int verb = phrase == null ? limit : phrase.outerTo();
        if (phrase == null || verb + 2 >= limit || !page.is(verb, Mark.VERB)) {
            return -1;
        }
        boolean closed = shape.isComma(verb + 1) && page.is(verb + 2, Mark.COMPLEMENT, "that");
        if (closed) {
            draft.via.add(desk.naming.speaker(phrase).canonical());
        }
        return closed ? verb + 3 : -1;
    }

    /** A quotation that ended with its sentence is not this cue's, unless the cue has nothing else to report. */
    private boolean isOthers(Cue cue, VerbGroup group, Match.Range window, int next) {
        boolean newSentence = page.text.sentenceAt(group.from()).from() == group.from() && !group.inverted();
        return newSentence
                && (!borders.isAdjunctOnly(next, window.to())
                        || complement(cue, next, window.to()) >= 0
                        || !cue.mayAny(Mark.bits(Mark.VERB, Mark.TOLD)));
    }

    private int afterGroup(Cue cue, VerbGroup group, Match.Range window) {
        return group.inverted() ? Math.max(cue.to(), group.to()) : cue.to();
    }

    /** The quotation, with the words of the report before it in the same clause. */
    private Match.Range leftQuotation(Quotation quote) {
        int start = page.unitFrom(Math.max(0, quote.outerFrom()));
        boolean prefix = quote.opened() && start < quote.outerFrom() && !shape.isColon(quote.outerFrom() - 1);
        if (!prefix || page.opening(start) != null || desk.talk.lastCueEnd(start, quote.outerFrom()) > start) {
            return borders.trimmed(quote.outerFrom(), quote.to());
        }
        return new Match.Range(start, quote.outerTo());
    }

    private void secondQuotation(Draft draft, int from, int limit) {
        for (int i = from; i < Math.min(limit, from + 24); i++) {
            Quotation quote = page.opening(i);
            if (quote != null && i > from && (shape.isComma(i - 1) || shape.isColon(i - 1))) {
                draft.with(borders.trimmed(quote.outerFrom(), quote.to()));
                return;
            }
        }
    }

    private void clause(Draft draft, Cue cue, VerbGroup group, Match.Range window, int next) {
        boolean commaLeft =
                shape.isComma(group.from() - 1) && !isOpener(window.from(), group.from() - 1, shape.isComma(next));
        int complement = complement(cue, next, window.to());
        if (commaLeft && complement < 0 && cue.mayAny(VerbReading.SPEECH)) {
            int told = cue.may(Mark.TOLD) ? borders.afterAddressee(next, window.to(), true) : next;
            boolean adjunct = borders.isAdjunctOnly(told, window.to());
            next = adjunct || shape.isComma(told) ? told : next;
            if (adjunct || shape.isComma(next)) {
                leftClause(draft, group, window, next, adjunct);
                return;
            }
        }
        if (group.inverted()) {
            openedByCue(draft, group, window, next);
            return;
        }
        rightClause(draft, group.speaker(), cue, window, next, complement);
    }

    private int complement(Cue cue, int next, int limit) {
        int complement = borders.afterComplement(next, limit);
        if (complement >= 0 || !cue.may(Mark.TOLD)) {
            return complement;
        }
        int addressed = borders.afterAddressee(next, limit, true);
        return addressed == next ? -1 : borders.afterComplement(addressed, limit);
    }

    /** "On Monday", "Namun", "In a statement": what comes before the speaker and is not said by him. */
    private boolean isOpener(int from, int to, boolean aside) {
        if (to - from < 1 || to - from == 1 && !shape.isCapital(from)) {
            return true;
        }
        long openers = Mark.bits(Mark.ADJUNCT, Mark.CLAUSE, Mark.CONJUNCTION, Mark.AUXILIARY, Mark.AGENT);
        if (page.is(from, Mark.HEDGE) && page.isAnyOver(from, to, Mark.AUXILIARY.bit)) {
            return false;
        }
        boolean opens = page.isAny(from, openers)
                || shape.isTime(from) && !page.token(from).isNumber();
        return opens && to - from <= (aside ? 2 : LONGEST_OPENER);
    }

    private void leftClause(Draft draft, VerbGroup group, Match.Range window, int next, boolean adjunct) {
        draft.with(new Match.Range(window.from(), borders.trimEnd(window.from(), group.from() - 1)));
        if (!adjunct
                && shape.isComma(next)
                && next + 2 < window.to()
                && !page.isAny(next + 1, Mark.bits(Mark.PARTICIPLE, Mark.RELAY, Mark.CLAUSE, Mark.CONJUNCTION))
                && !page.is(next + 1, Mark.AUXILIARY, "participle")) {
            draft.with(new Match.Range(next + 1, borders.end(next + 1, window.to())));
        }
    }

    /** "Kata dia, …", "Menurutnya, …". */
    private void openedByCue(Draft draft, VerbGroup group, Match.Range window, int next) {
        int complement = borders.afterComplement(next, window.to());
        int from = complement >= 0 ? complement : shape.isComma(next) || shape.isColon(next) ? next + 1 : next;
        draft.with(borders.trimmed(from, borders.end(from, window.to())));
    }

    private void rightClause(Draft draft, Speaker speaker, Cue cue, Match.Range window, int next, int complement) {
        int from = complement;
        if (complement < 0) {
            from = borders.afterAddressee(next, window.to(), cue.may(Mark.TOLD));
            Quotation quote = borders.quoteAfter(from);
            if (quote != null && quote.outerFrom() < window.to()) {
                draft.with(borders.trimmed(
                        quote.outerFrom(), borders.end(quote.outerFrom(), Math.max(window.to(), quote.outerTo()))));
                return;
            }
            from = shape.isComma(from) || shape.isColon(from) ? from + 1 : from;
        }
        if (takes(speaker, cue, from, complement, window.to())) {
            draft.with(borders.trimmed(from, borders.end(from, window.to())));
        }
    }

    /** Whether a cue of these frames takes what stands there as its content. */
    private boolean takes(Speaker speaker, Cue cue, int from, int complement, int limit) {
        if (from >= limit) {
            return false;
        }
        boolean infinitive = page.is(from, Mark.COMPLEMENT, "infinitive");
        if (infinitive) {
            return cue.mayAny(Mark.bits(Mark.WISH, Mark.TOLD));
        }
        if (complement >= 0) {
            return cue.mayAny(VerbReading.SPEECH | Mark.OBJECT.bit);
        }
        if (cue.may(Mark.THAT) && speaker.type() == Source.Type.DOCUMENT) {
            return !borders.isAdjunctOnly(from, limit);
        }
        if (cue.mayAny(Mark.bits(Mark.VERB, Mark.BASE, Mark.HEADLINE, Mark.TOLD, Mark.OBJECT))) {
            boolean adjunct = borders.isAdjunctOnly(from, limit) && !shape.isTime(from);
            return !shape.isStop(from) && !adjunct;
        }
        return false;
    }
}
