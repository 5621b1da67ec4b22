package org.jejak.extract.attribution;

import org.jejak.model.Ground;
import org.jejak.text.Match;
import org.jejak.text.Quotation;

/** Finds what a verb of saying reports: the quotation or the clause beside it. One thread. */
final class VerbContent {

    private static final int LONGEST_BLOCK = 600;
    private static final int LONGEST_TITLE = 8;

    private final Desk desk;
    private final Page page;
    private final Shape shape;
    private final Borders borders;
    private final VerbClause clauses;

    VerbContent(Desk desk) {
        this.desk = desk;
        this.page = desk.page;
        this.shape = desk.shape;
        this.borders = desk.borders;
        this.clauses = new VerbClause(desk);
    }

    void fill(Draft draft, Cue cue, VerbGroup group, Match.Range window) {
        Quotation left = borders.quoteBefore(group.from());
        int next = afterGroup(cue, group);
        if (left != null
                && !page.isQuoted(cue.from())
                && !isTitle(left, group, window)
                && !isOthers(cue, group, window, next)) {
            draft.with(leftQuotation(left));
            secondQuotation(draft, next, window.to());
            return;
        }
        Quotation right = borders.quoteAfter(next);
        if (right != null && right.outerFrom() < window.to() && !page.isQuoted(cue.from())) {
            if (right.closed()
                    && (page.isAny(right.outerTo(), Mark.bits(Mark.ADJUNCT, Mark.CLAUSE))
                            || isOpposed(right.outerTo()))) {
                draft.with(borders.trimmed(right.outerFrom(), right.to()));
                return;
            }
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
        clauses.read(draft, cue, group, window, next);
    }

    /** "Dismissed the “rumours”, but the minister said": behind a comma another clause stands against it. */
    private boolean isOpposed(int comma) {
        return shape.isComma(comma) && page.is(comma + 1, Mark.CONJUNCTION, "but");
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
            draft.pass(desk.naming.speaker(phrase), Ground.HOP_ASIDE);
        }
        return closed ? verb + 3 : -1;
    }

    /** A quotation that ended with its sentence is not this cue's, unless the cue has nothing else to report. */
    private boolean isOthers(Cue cue, VerbGroup group, Match.Range window, int next) {
        boolean newSentence = page.text.sentenceAt(group.from()).from() == group.from() && !group.inverted();
        boolean further = page.is(cue.from(), Mark.PARTICIPLE) && group.from() == cue.from();
        return (newSentence || further)
                && (!desk.leads.isAdjunctOnly(next, window.to())
                        || clauses.complement(cue, next, window.to()) >= 0
                        || !cue.mayAny(Mark.bits(Mark.VERB, Mark.TOLD)));
    }

    /** "On Friday on "The Harbour Hour," she said …": a name in quotation marks at the end of what opens the sentence. */
    private boolean isTitle(Quotation quote, VerbGroup group, Match.Range window) {
        int from = page.unitFrom(quote.outerFrom());
        boolean brief = quote.to() - quote.from() <= LONGEST_TITLE && !group.inverted();
        boolean opener = from < quote.outerFrom() && (page.isAny(from, Mark.ADJUNCT.bit) || shape.isTime(from));
        return brief
                && opener
                && isNamed(quote)
                && !shape.isComma(quote.outerFrom() - 1)
                && !desk.leads.isAdjunctOnly(group.to(), window.to());
    }

    private boolean isNamed(Quotation quote) {
        for (int i = quote.from(); i < quote.to(); i++) {
            if (shape.isWord(i)
                    && !shape.isCapital(i)
                    && !page.isAny(i, Mark.bits(Mark.ADJUNCT, Mark.AFFILIATION, Mark.DETERMINER, Mark.CONJUNCTION))) {
                return false;
            }
        }
        return true;
    }

    private int afterGroup(Cue cue, VerbGroup group) {
        return group.inverted() ? shape.afterBracket(Math.max(cue.to(), group.to())) : cue.to();
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
}
