package org.jejak.extract.attribution;

import org.jejak.model.Source;
import org.jejak.text.Match;
import org.jejak.text.Quotation;
import org.jspecify.annotations.Nullable;

/** Finds the clause without quotation marks that a verb of saying reports. One thread. */
final class VerbClause {

    private static final int LONGEST_OPENER = 7;
    private static final int LONGEST_ADJUNCT = 12;
    private static final int FARTHEST_QUOTATION = 30;

    private static final int SHORTEST_CLAUSE = 5;
    private static final int FARTHEST_CONTRAST = 16;

    private final Desk desk;
    private final Page page;
    private final Shape shape;
    private final Borders borders;
    private final Cases cases;

    VerbClause(Desk desk) {
        this.desk = desk;
        this.page = desk.page;
        this.shape = desk.shape;
        this.borders = desk.borders;
        this.cases = new Cases(page, shape);
    }

    void read(Draft draft, Cue cue, VerbGroup group, Match.Range window, int next) {
        int comma = shape.commaBefore(group.from());
        boolean told = group.inverted() && page.hasCases();
        boolean commaLeft = comma >= 0
                && !isFronted(window.from(), comma, next)
                && (told || ends(next, window.to()) || !isOpener(window.from(), comma, shape.isComma(next)));
        int complement = complement(cue, next, window.to());
        boolean relative = commaLeft
                && complement > next + 2
                && group.speaker().mention().from() > comma
                && isWhole(window.from(), comma);
        if (commaLeft && (complement < 0 || relative) && cue.mayAny(VerbReading.SPEECH)) {
            int behind = cue.may(Mark.TOLD) ? desk.leads.afterAddressee(next, window.to(), true) : next;
            boolean adjunct = desk.leads.isAdjunctOnly(behind, window.to())
                    && (!cue.isOnly(Mark.THAT)
                            || ends(desk.leads.afterAddressee(behind, window.to(), false), window.to()));
            next = adjunct || shape.isComma(behind) ? behind : next;
            if (adjunct || told || shape.isComma(next)) {
                leftClause(draft, group, window, next, adjunct);
                return;
            }
        }
        Match.Range object = cases.object(window.from(), cue.from());
        object = object == null && cue.may(Mark.OBJECT) ? cases.thing(window.from(), cue.from()) : object;
        if (group.inverted() && object != null) {
            draft.with(borders.trimmed(object.from(), object.to()));
            return;
        }
        if (group.inverted() && cue.may(Mark.BASE) && cases.statement(window.from(), cue.from())) {
            draft.with(borders.trimmed(window.from(), cue.from()));
            return;
        }
        if (group.inverted()) {
            openedByCue(draft, window, next);
            return;
        }
        rightClause(draft, group, cue, window, next, complement);
    }

    int complement(Cue cue, int next, int limit) {
        limit = beforeContrast(next, limit);
        int complement = desk.leads.afterComplement(next, limit);
        if (complement >= 0 || !cue.may(Mark.TOLD)) {
            return complement;
        }
        int addressed = desk.leads.afterAddressee(next, limit, true);
        return addressed == next ? -1 : desk.leads.afterComplement(addressed, limit);
    }

    /** "…, the mayor said, but others dispute that": what another says of it behind a contrast is not what he says. */
    private int beforeContrast(int from, int limit) {
        for (int i = from; i + 1 < Math.min(limit, from + FARTHEST_CONTRAST); i++) {
            if (shape.isComma(i) && page.is(i + 1, Mark.CLAUSE, "contrast")) {
                return i;
            }
        }
        return limit;
    }

    /** "…, the house was sold, she said in a letter that came on Monday": a clause of its own, and "that" tells of the letter. */
    private boolean isWhole(int from, int to) {
        int first = to;
        while (first > from && !shape.isComma(first - 1)) {
            first--;
        }
        return !page.isAny(first, Mark.bits(Mark.ADJUNCT, Mark.CLAUSE, Mark.CONJUNCTION, Mark.AUXILIARY))
                && to - first >= SHORTEST_CLAUSE
                && page.isAnyOver(first + 1, to, Mark.AUXILIARY.bit);
    }

    /** Nothing follows, so what is said must stand before. */
    private boolean ends(int next, int limit) {
        return next >= limit || shape.isStop(next);
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

    /** "While she said the dam was old, he disagreed": one clause, which another follows, is not what he says. */
    private boolean isFronted(int from, int comma, int next) {
        boolean opened =
                page.is(from, Mark.CLAUSE, "contrast") && !page.is(from, Mark.CONJUNCTION) && !shape.isComma(next);
        for (int i = from + 1; i < comma && opened; i++) {
            opened = !shape.isComma(i);
        }
        return opened;
    }

    private void leftClause(Draft draft, VerbGroup group, Match.Range window, int next, boolean adjunct) {
        draft.with(new Match.Range(window.from(), borders.trimEnd(window.from(), shape.commaBefore(group.from()))));
        if (!adjunct
                && shape.isComma(next)
                && next + 2 < window.to()
                && !borders.closesWithSubject(next + 1, window.to())
                && !page.isAny(
                        next + 1, Mark.bits(Mark.PARTICIPLE, Mark.RELAY, Mark.PREP, Mark.CLAUSE, Mark.CONJUNCTION))
                && !page.is(next + 1, Mark.AUXILIARY, "participle")) {
            draft.with(new Match.Range(next + 1, borders.end(next + 1, window.to())));
        }
        int predicate = adjunct ? predicateBehind(next, window.to()) : -1;
        if (predicate >= 0) {
            draft.with(new Match.Range(predicate, borders.end(predicate, window.to())));
        }
    }

    /** "The ship, said X in a statement, has been checked", "…, said X on Friday, 12 of them": behind the adjunct's comma an auxiliary takes up the clause; or -1. */
    private int predicateBehind(int from, int limit) {
        int comma = from;
        while (comma < Math.min(limit, from + LONGEST_ADJUNCT) && !shape.isComma(comma) && !shape.isQuote(comma)) {
            comma++;
        }
        boolean goesOn = shape.isComma(comma)
                && page.isAny(comma + 1, Mark.bits(Mark.AUXILIARY, Mark.NEGATION))
                && !page.isAny(comma + 1, Mark.bits(Mark.ADJUNCT, Mark.CLAUSE, Mark.PARTICIPLE))
                && !page.is(comma + 1, Mark.AUXILIARY, "adverb")
                && !page.is(comma + 1, Mark.AUXILIARY, "participle");
        goesOn |= shape.isComma(comma)
                && page.inText(comma + 2)
                && page.text.annotations().at(comma + 1, "number").isPresent()
                && page.isAny(comma + 2, Mark.AFFILIATION.bit);
        return goesOn ? comma + 1 : -1;
    }

    /** "Kata dia, …", "Menurutnya, …". */
    private void openedByCue(Draft draft, Match.Range window, int next) {
        int complement = desk.leads.afterComplement(next, window.to());
        int from = complement >= 0 ? complement : shape.isComma(next) || shape.isColon(next) ? next + 1 : next;
        draft.with(borders.trimmed(from, borders.end(from, window.to())));
    }

    private void rightClause(Draft draft, VerbGroup group, Cue cue, Match.Range window, int next, int complement) {
        int from = complement;
        if (complement < 0) {
            from = desk.leads.afterAddressee(next, window.to(), cue.may(Mark.TOLD));
            Quotation quote = borders.quoteAfter(from);
            if (quote != null && quote.outerFrom() < window.to()) {
                draft.with(borders.trimmed(
                        quote.outerFrom(), borders.end(quote.outerFrom(), Math.max(window.to(), quote.outerTo()))));
                return;
            }
            Quotation later = behindAdjunct(from, window.to());
            if (later != null) {
                draft.with(borders.trimmed(later.outerFrom(), later.to()));
                return;
            }
            if (shape.isComma(from) && !cue.mayAny(VerbReading.SPEECH & ~Mark.THAT.bit)) {
                return;
            }
            from = shape.isComma(from) || shape.isColon(from) ? from + 1 : from;
        }
        if (takes(group.speaker(), cue, from, complement, window.to())) {
            boolean subordinate = isSubordinate(group, window);
            boolean closed = subordinate || !isClause(cue, from, complement);
            int end = closed ? borders.endOfThing(from, window.to(), subordinate) : borders.end(from, window.to());
            if (isAboutRelative(group)) {
                draft.with(new Match.Range(group.from() - 1, group.from()));
            }
            draft.with(borders.trimmed(from, end));
        }
    }

    /** "The plan, which officials said would cost little": the relative pronoun is part of what is said. */
    private boolean isAboutRelative(VerbGroup group) {
        int before = group.from() - 1;
        return group.speaker().mention().from() == group.from()
                && page.is(before, Mark.CLAUSE, "relative")
                && !page.is(before - 1, Mark.ADJUNCT)
                && !page.isAny(before, Mark.bits(Mark.PRONOUN, Mark.DETERMINER));
    }

    /** "Said in a statement on Friday, “…”": the quotation that a comma or colon parts from an adjunct. */
    private @Nullable Quotation behindAdjunct(int from, int limit) {
        if (!desk.leads.isAdjunctOnly(from, limit)) {
            return null;
        }
        for (int i = from + 1; i < Math.min(limit, from + FARTHEST_QUOTATION) && !shape.isStop(i); i++) {
            Quotation quote = page.opening(i);
            if (quote != null) {
                return shape.isComma(i - 1) || shape.isColon(i - 1) ? quote : null;
            }
            if (page.isAny(i, CueFinder.VERBAL) && !page.is(i, Mark.NOUN)) {
                return null;
            }
        }
        return null;
    }

    private boolean isClause(Cue cue, int from, int complement) {
        return !page.is(from, Mark.COMPLEMENT, "infinitive")
                && (complement >= 0 || cue.mayAny(VerbReading.SPEECH & ~Mark.THAT.bit));
    }

    /** "While she said …, he …", "Lee, who said …, left": the report ends with the clause it stands in. */
    private boolean isSubordinate(VerbGroup group, Match.Range window) {
        int opener = page.is(window.from(), Mark.CONJUNCTION) ? window.from() + 1 : window.from();
        return page.is(group.from(), Mark.CLAUSE, "relative")
                || isAboutRelative(group)
                || !group.inverted() && group.speaker().mention().from() >= group.to()
                || page.is(opener, Mark.CLAUSE) && group.from() > opener && !isAdverb(opener);
    }

    /** "However, …", "Sementara itu, …": a comma right behind makes an adverb of the word that opens clauses elsewhere. */
    private boolean isAdverb(int opener) {
        return shape.isComma(opener + 1)
                || page.isOver(opener + 1, Mark.DEMONSTRATIVE.bit) && shape.isComma(opener + 2);
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
            return !desk.leads.isAdjunctOnly(from, limit);
        }
        if (cue.may(Mark.WISH) && !desk.leads.isAdjunctOnly(from, limit) && desk.leads.leadsToInfinitive(from, limit)) {
            return true;
        }
        if (cue.mayAny(Mark.bits(Mark.VERB, Mark.BASE, Mark.HEADLINE, Mark.TOLD, Mark.OBJECT))) {
            boolean adjunct = desk.leads.isAdjunctOnly(from, limit) && !shape.isTime(from);
            return !shape.isStop(from) && (!adjunct || isClauseBehindComma(cue, from, limit));
        }
        return false;
    }

    /** "Ia menambahkan, di desa itu lima orang tewas": behind the comma an adjunct opens the clause that is said. */
    private boolean isClauseBehindComma(Cue cue, int from, int limit) {
        boolean comma = shape.isComma(from - 1) && from - 1 == cue.to() && page.isAny(from, Mark.ADJUNCT.bit);
        return comma && limit - from >= SHORTEST_CLAUSE && !shape.isQuote(from);
    }
}
