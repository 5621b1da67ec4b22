package org.jejak.extract.attribution;

import org.jejak.model.Source;
import org.jejak.model.Stance;
import org.jejak.text.Match;
import org.jejak.text.Quotation;
import org.jspecify.annotations.Nullable;

/** Reads verbs of saying: who stands before or behind them, and what they say. */
final class VerbReading {

    private static final long SPEECH = Mark.bits(Mark.VERB, Mark.BASE, Mark.HEADLINE, Mark.TOLD, Mark.THAT, Mark.ENCLITIC);
    private static final int SHORTEST_LEFT = 3;
    private static final int LONGEST_OPENER = 7;

    private final Desk desk;
    private final Page page;
    private final Shape shape;
    private final Borders borders;

    VerbReading(Desk desk) {
        this.desk = desk;
        this.page = desk.page;
        this.shape = desk.shape;
        this.borders = desk.borders;
    }

    void read(Cue cue) {
        Match.Range window = desk.window(cue.from());
        Group group = group(cue, window);
        if (group != null && !isPersonal(cue, group)) {
            Draft draft = draft(cue, group);
            fill(draft, cue, group, window);
            if (isWorth(draft, cue)) {
                desk.talk.add(draft);
            }
        }
    }

    /** "I think", "saya kira" inside a quotation: the speaker about himself, no report; nor is a mere wish or opinion there. */
    private boolean isPersonal(Cue cue, Group group) {
        if (!page.isQuoted(cue.from())) {
            return false;
        }
        Match pronoun = page.match(group.speaker().mention().from(), Mark.PRONOUN);
        return pronoun != null || !cue.mayAny(Mark.bits(Mark.VERB, Mark.TOLD, Mark.BASE)) && !cue.may(Mark.THAT);
    }

    /** The cue with its speaker: from the first token of either to the last. */
    private record Group(Speaker speaker, int from, int to, boolean inverted, String how) {}

    private Draft draft(Cue cue, Group group) {
        boolean attitude = !cue.mayAny(SPEECH) && cue.stance() == Stance.ASSERTS;
        Match.Range words = new Match.Range(cue.negatedFrom(), cue.to());
        return new Draft(group.speaker(), words, cue.stance(), cue.rule() + "; source " + group.how())
                .in(attitude ? Utterance.Role.ATTITUDE : Utterance.Role.ORIGIN);
    }

    private @Nullable Group group(Cue cue, Match.Range window) {
        if (cue.may(Mark.ENCLITIC)) {
            Speaker speaker = desk.naming.enclitic(cue.from(), cue.value().length());
            return new Group(speaker, cue.from(), cue.to(), true, "tied to the cue, resolved to " + speaker.canonical());
        }
        Group inverted = inverted(cue, window);
        if (inverted != null) {
            return inverted;
        }
        boolean bareOnly = !cue.mayAny(CueFinder.VERBAL & ~Mark.BASE.bit);
        return bareOnly ? null : straight(cue, window);
    }

    private @Nullable Group inverted(Cue cue, Match.Range window) {
        boolean bare = cue.may(Mark.BASE) && !desk.isHeadline(cue.from());
        boolean verb = cue.may(Mark.VERB) && !page.is(cue.from(), Mark.PARTICIPLE) && !page.is(cue.to(), Mark.COMPLEMENT, "that");
        boolean quoted = borders.quoteBefore(cue.from()) != null;
        boolean first = cue.from() == window.from();
        boolean after = shape.isComma(cue.from() - 1) && (bare || cue.from() - window.from() > SHORTEST_LEFT) || quoted;
        if (!(bare && (after || first) || verb && after)) {
            return null;
        }
        Phrase phrase = desk.after.startingAt(cue.to(), window.to());
        if (phrase == null || isBarePointer(phrase) || first && !shape.isComma(phrase.outerTo()) && !shape.isColon(phrase.outerTo())) {
            return null;
        }
        boolean closed = quoted || bare || endsClause(shape.afterBracket(phrase.outerTo()), window.to());
        return closed ? new Group(desk.naming.speaker(phrase), cue.from(), phrase.outerTo(), true, "after the cue") : null;
    }

    private boolean endsClause(int i, int limit) {
        return i >= limit || shape.isBreak(i) || borders.isAdjunctOnly(i, limit) || page.is(i, Mark.CLAUSE);
    }

    /** "itu" alone names nobody. */
    private boolean isBarePointer(Phrase phrase) {
        return phrase.length() == 1 && page.isOver(phrase.from(), Mark.bits(Mark.DEMONSTRATIVE, Mark.DETERMINER))
                && !page.is(phrase.from(), Mark.PRONOUN);
    }

    private @Nullable Group straight(Cue cue, Match.Range window) {
        int low = desk.talk.lastCueEnd(window.from(), cue.from());
        int end = desk.before.beforeAuxiliaries(cue.from(), low);
        if (page.is(cue.to(), Mark.AGENT) && !page.is(cue.from(), Mark.PARTICIPLE)) {
            return null;
        }
        low = shape.isComma(end - 1) ? window.from() : low;
        if (isPassive(end, cue)) {
            return null;
        }
        boolean joined = page.is(cue.from(), Mark.PARTICIPLE) || end > low && page.is(end - 1, Mark.CONJUNCTION)
                || hasValue(end, cue.from(), "participle") || hasValue(end, cue.from(), "infinitive");
        Phrase phrase = joined ? null : desk.before.endingAt(end, low);
        boolean infinitive = hasValue(end, cue.from(), "infinitive");
        if (infinitive && !cue.may(Mark.VERB) || joined && page.is(cue.from(), Mark.PARTICIPLE) && !cue.mayAny(SPEECH)) {
            return null;
        }
        if (phrase != null && (isNominal(phrase) || page.is(phrase.from(), Mark.DETERMINER) && cue.mayAny(Mark.bits(Mark.VERB, Mark.TOLD)))) {
            return new Group(desk.naming.speaker(phrase), phrase.outerFrom(), cue.to(), false, "before the cue");
        }
        if (phrase != null && !joined) {
            return null;
        }
        Speaker same = desk.talk.lastSpeaker(window.from(), cue.from());
        if (same == null && joined) {
            same = subjectOf(window, cue);
        }
        return same == null ? null : new Group(same, cue.from(), cue.to(), false, "subject of the sentence");
    }

    private boolean hasValue(int from, int to, String value) {
        for (int i = from; i < to; i++) {
            if (page.is(i, Mark.AUXILIARY, value)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPassive(int from, Cue cue) {
        return !page.is(cue.from(), Mark.PARTICIPLE) && cue.to() - cue.from() == 1 && hasValue(from, cue.from(), "passive");
    }

    private @Nullable Speaker subjectOf(Match.Range window, Cue cue) {
        int i = window.from();
        if (page.is(i, Mark.ADJUNCT) || page.is(i, Mark.CLAUSE)) {
            while (i < cue.from() && !shape.isComma(i)) {
                i++;
            }
        }
        while (i < cue.from() && (shape.isComma(i) || page.isAny(i, Mark.bits(Mark.CONJUNCTION, Mark.AUXILIARY)))) {
            i++;
        }
        Phrase phrase = desk.after.startingAt(i, cue.from());
        return phrase == null || !isNominal(phrase) ? null : desk.naming.speaker(phrase);
    }

    private boolean isNominal(Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (shape.isCapital(i) || page.token(i).isNumber() || page.isOver(i, Page.NAMES | Page.PEOPLE | Mark.PRONOUN.bit)) {
                return true;
            }
        }
        return false;
    }

    private void fill(Draft draft, Cue cue, Group group, Match.Range window) {
        Quotation left = borders.quoteBefore(group.from());
        int next = afterGroup(cue, group, window);
        if (left != null && !page.isQuoted(cue.from()) && !isOthers(cue, group, window, next)) {
            draft.with(leftQuotation(left));
            secondQuotation(draft, next, window.to());
            return;
        }
        Quotation right = borders.quoteAfter(next);
        if (right != null && right.outerFrom() < window.to() && !page.isQuoted(cue.from())) {
            draft.with(borders.trimmed(right.outerFrom(), borders.end(right.outerFrom(), Math.max(window.to(), right.outerTo()))));
            return;
        }
        clause(draft, cue, group, window, next);
    }

    /** A quotation that ended with its sentence is not this cue's, unless the cue has nothing else to report. */
    private boolean isOthers(Cue cue, Group group, Match.Range window, int next) {
        boolean newSentence = page.text.sentenceAt(group.from()).from() == group.from() && !group.inverted();
        return newSentence && (!borders.isAdjunctOnly(next, window.to()) || complement(cue, next, window.to()) >= 0
                || !cue.mayAny(Mark.bits(Mark.VERB, Mark.TOLD)));
    }

    private int afterGroup(Cue cue, Group group, Match.Range window) {
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

    private void clause(Draft draft, Cue cue, Group group, Match.Range window, int next) {
        boolean commaLeft = shape.isComma(group.from() - 1) && !isOpener(window.from(), group.from() - 1, shape.isComma(next));
        int complement = complement(cue, next, window.to());
        if (commaLeft && complement < 0 && cue.mayAny(SPEECH)) {
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
        boolean opens = page.isAny(from, openers) || shape.isTime(from) && !page.token(from).isNumber();
        return opens && to - from <= (aside ? 2 : LONGEST_OPENER);
    }

    private void leftClause(Draft draft, Group group, Match.Range window, int next, boolean adjunct) {
        draft.with(new Match.Range(window.from(), borders.trimEnd(window.from(), group.from() - 1)));
        if (!adjunct && shape.isComma(next) && next + 2 < window.to() && !page.isAny(next + 1, Mark.bits(Mark.PARTICIPLE, Mark.RELAY, Mark.CLAUSE, Mark.CONJUNCTION))
                && !page.is(next + 1, Mark.AUXILIARY, "participle")) {
            draft.with(new Match.Range(next + 1, borders.end(next + 1, window.to())));
        }
    }

    /** "Kata dia, …", "Menurutnya, …". */
    private void openedByCue(Draft draft, Group group, Match.Range window, int next) {
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
                draft.with(borders.trimmed(quote.outerFrom(), borders.end(quote.outerFrom(), Math.max(window.to(), quote.outerTo()))));
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
            return cue.mayAny(SPEECH | Mark.OBJECT.bit);
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

    /** What somebody quoted says that others say counts where it is a full clause, or the other is named. */
    private boolean isReportInQuotation(Draft draft, Cue cue) {
        Speaker speaker = draft.speaker;
        boolean named = speaker != null && (speaker.type() == Source.Type.ORGANISATION || speaker.type() == Source.Type.PERSON)
                && shape.isCapital(speaker.mention().from());
        boolean document = speaker != null && speaker.type() == Source.Type.DOCUMENT && !cue.may(Mark.VERB);
        return document || page.isOver(draft.contentFrom() - 1, Mark.COMPLEMENT.bit) || named && cue.mayAny(Mark.bits(Mark.VERB, Mark.TOLD));
    }

    private boolean isWorth(Draft draft, Cue cue) {
        if (draft.content.isEmpty() || page.isQuoted(cue.from()) && !isReportInQuotation(draft, cue)) {
            return false;
        }
        return draft.contentLength() > 1 || !cue.may(Mark.THAT);
    }
}
