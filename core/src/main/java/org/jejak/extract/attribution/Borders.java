package org.jejak.extract.attribution;

import org.jejak.text.Match;
import org.jejak.text.Quotation;
import org.jspecify.annotations.Nullable;

/** Where a content begins and ends. Immutable. */
final class Borders {

    private static final int FARTHEST_COMPLEMENT = 24;
    private static final int LONGEST_CONTENT = 400;

    private final Page page;
    private final Shape shape;
    private final PhraseAfter after;

    Borders(Page page, Shape shape, PhraseAfter after) {
        this.page = page;
        this.shape = shape;
        this.after = after;
    }

    /** The quotation that ends right before the token, a comma allowed between. */
    @Nullable
    Quotation quoteBefore(int i) {
        Quotation quote = page.closing(i);
        return quote == null && shape.isComma(i - 1) ? page.closing(i - 1) : quote;
    }

    /** The quotation that opens at the token, a comma, colon or complementizer allowed before it. */
    @Nullable
    Quotation quoteAfter(int i) {
        int at = i;
        for (int k = 0; k < 3; k++) {
            Quotation quote = page.opening(at);
            if (quote != null) {
                return quote;
            }
            if (!shape.isComma(at) && !shape.isColon(at) && !page.is(at, Mark.COMPLEMENT)) {
                return null;
            }
            at++;
        }
        return null;
    }

    /** After "said in a statement on Tuesday that": the token the content begins at, or -1 where no complementizer leads to it. */
    int afterComplement(int from, int limit) {
        int i = from;
        if (shape.isComma(from) && !page.is(from + 1, Mark.COMPLEMENT)) {
            return -1;
        }
        while (i < Math.min(limit, from + FARTHEST_COMPLEMENT) && !shape.isStop(i) && !shape.isQuote(i)) {
            Match match = page.match(i, Mark.COMPLEMENT);
            if (match != null
                    && !isDirection(match)
                    && (!page.is(i, Mark.DEMONSTRATIVE) || i > from || isClauseAfter(match.to()))) {
                return match.value().equals("infinitive") || match.value().equals("question") ? i : match.to();
            }
            if (i > from && isOtherCue(i) || i == from && !leadsOn(i)) {
                return -1;
            }
            i++;
        }
        return -1;
    }

    /** A cue that leads to a content of its own; "in a report that" only leads on. */
    private boolean isOtherCue(int i) {
        boolean noun = page.is(i, Mark.NOUN)
                && page.isOver(i - 1, Mark.bits(Mark.DETERMINER, Mark.ADJUNCT, Mark.AFFILIATION) | Page.NAMES);
        return page.isAny(i, CueFinder.CUES) && !noun;
    }

    /** "To the press", "to AFP": the word that opens an infinitive elsewhere names a listener here. */
    private boolean isDirection(Match complement) {
        int next = complement.to();
        return complement.value().equals("infinitive")
                && page.is(complement.from(), Mark.INTERVIEW)
                && (page.is(next, Mark.DETERMINER) || page.isAny(next, Page.NAMES | Page.PEOPLE) || shape.isCapital(next));
    }

    private boolean isClauseAfter(int i) {
        return page.inText(i) && !shape.isBreak(i) && !page.is(i, Mark.AUXILIARY);
    }

    private boolean leadsOn(int i) {
        return page.isAny(i, Mark.bits(Mark.ADJUNCT, Mark.INTERVIEW, Mark.COMPLEMENT))
                || shape.isTime(i) && !isCount(i)
                || shape.isComma(i)
                || page.is(i, Mark.AUXILIARY);
    }

    /** Skips an addressee ("kepada wartawan", "reporters") and dates; the token where a bare clause can begin. */
    int afterAddressee(int from, int limit, boolean told) {
        int i = from;
        if (page.is(i, Mark.INTERVIEW) || told) {
            Match marker = page.match(i, Mark.INTERVIEW);
            Phrase addressee = after.startingAt(marker == null ? i : marker.to(), limit);
            i = addressee == null ? i : endOfListener(addressee);
        }
        int time = page.is(i, Mark.ADJUNCT) ? i + 1 : i;
        int k = time;
        while (k < limit
                && (shape.isTime(k) && !page.isOver(k, Page.NAMES) && !isCount(k) || shape.afterBracket(k) != k)) {
            k = shape.afterBracket(k) != k ? shape.afterBracket(k) : k + 1;
        }
        return k > time ? k : i;
    }

    /** "Informed lawmakers of at least 300 dead": the content begins behind the preposition. */
    private int endOfListener(Phrase listener) {
        for (int i = listener.from(); i < listener.to(); i++) {
            if (page.is(i, Mark.AFFILIATION) && (page.is(i + 1, Mark.HEDGE) || page.inText(i + 1) && isCount(i + 1))) {
                return i + 1;
            }
        }
        return page.is(listener.to(), Mark.AFFILIATION, "of") ? listener.to() + 1 : listener.to();
    }

    /** A number that no date word follows is the beginning of a content: "said 300 soldiers". */
    private boolean isCount(int i) {
        return page.token(i).isNumber() && !page.isOver(i, Page.TIMES) && !page.isOver(i + 1, Page.TIMES);
    }

    /** Whether only "on Tuesday", "in a statement" and the like stand there, or nothing. */
    boolean isAdjunctOnly(int from, int limit) {
        if (from >= limit || shape.isStop(from) || shape.isQuote(from)) {
            return true;
        }
        return page.isAny(from, Mark.bits(Mark.ADJUNCT, Mark.INTERVIEW, Mark.CLAUSE, Mark.RELAY))
                        && !page.is(from, Mark.COMPLEMENT)
                        && !page.is(from, Mark.HEDGE)
                || shape.isTime(from) && !isCount(from);
    }

    /** The end of a content that begins at the token: before the stop, or before another cue of the same level. */
    int end(int from, int limit) {
        int high = Math.min(limit, from + LONGEST_CONTENT);
        int i = from;
        while (i < high) {
            Quotation quote = page.opening(i);
            if (quote != null && quote.outerTo() > i) {
                i = Math.min(high, quote.outerTo());
            } else if (i > from && endsBefore(i, high)) {
                return trimEnd(from, i);
            } else {
                i++;
            }
        }
        return trimEnd(from, high);
    }

    private boolean endsBefore(int i, int high) {
        if (shape.isStop(i) && i + 1 < high && page.text.sentenceNumberAt(i) != page.text.sentenceNumberAt(i + 1)) {
            return true;
        }
        int next = shape.isComma(i) || shape.isDash(i) ? i + 1 : i;
        boolean comma = next > i;
        if (page.is(next, Mark.RELAY) && (comma || !page.is(next, Mark.NOUN))) {
            return comma || page.is(next, Mark.RELAY, "conveyor");
        }
        if (page.is(next, Mark.PREP) || comma && page.is(next, Mark.ENCLITIC)) {
            return closesWith(next, high);
        }
        if (comma && (page.isAny(next, Mark.PARTICIPLE.bit) || page.is(next, Mark.CLAUSE, "contrast"))) {
            return true;
        }
        if (comma && (page.is(next, Mark.BASE) || page.is(next, Mark.VERB)) && closesWith(next, high)) {
            return true;
        }
        return isCoordinatedCue(next) || comma && closesWithSubject(next, high);
    }

    /** ", and said", ", seraya menambahkan". */
    private boolean isCoordinatedCue(int i) {
        boolean joined = page.is(i, Mark.CONJUNCTION) || page.is(i, Mark.AUXILIARY, "participle");
        if (!joined) {
            return false;
        }
        if (page.is(i + 1, Mark.COMPLEMENT)) {
            return false;
        }
        int verb = page.is(i + 1, Mark.PRONOUN) ? i + 2 : i + 1;
        while (page.is(verb, Mark.AUXILIARY) && verb < i + 4) {
            verb++;
        }
        return page.isAny(verb, Mark.bits(Mark.VERB, Mark.TOLD)) && !page.isAny(verb, Mark.bits(Mark.NOUN, Mark.BASE))
                || page.is(i, Mark.AUXILIARY, "participle") && page.isAny(verb, CueFinder.VERBAL);
    }

    /** ", according to the ministry." and no more. */
    private boolean closesWith(int cue, int high) {
        Match match = null;
        for (Mark mark : new Mark[] {Mark.PREP, Mark.ENCLITIC, Mark.BASE, Mark.VERB}) {
            match = match == null ? page.match(cue, mark) : match;
        }
        if (match == null) {
            return false;
        }
        Phrase phrase = match.category().equals(Mark.ENCLITIC.category)
                ? Phrase.of(cue, match.to())
                : after.startingAt(match.to(), high);
        if (phrase == null) {
            return false;
        }
        int end = phrase.outerTo();
        return end >= high
                || shape.isStop(end)
                || isAdjunctOnly(shape.afterBracket(end), high)
                || shape.isComma(end) && isLast(end, high);
    }

    private boolean isLast(int comma, int high) {
        return page.isAny(comma + 1, Mark.bits(Mark.RELAY, Mark.PARTICIPLE, Mark.CLAUSE, Mark.ADJUNCT))
                || shape.isTime(comma + 1);
    }

    /** ", the ministry said on Friday." and no more. */
    private boolean closesWithSubject(int from, int high) {
        Phrase phrase = after.startingAt(from, high);
        if (phrase == null) {
            return false;
        }
        int verb = phrase.outerTo();
        while (verb < high && page.is(verb, Mark.AUXILIARY)) {
            verb++;
        }
        Match match = page.match(verb, Mark.VERB);
        match = match == null ? page.match(verb, Mark.TOLD) : match;
        if (match == null) {
            return false;
        }
        return match.to() >= high
                || isAdjunctOnly(match.to(), high) && afterComplement(match.to(), high) < 0
                || match.category().equals(Mark.TOLD.category) && isTold(match.to(), high);
    }

    private boolean isTold(int from, int high) {
        Phrase addressee = after.startingAt(from, high);
        return addressee != null && isAdjunctOnly(addressee.outerTo(), high);
    }

    /** Drops commas and stops at the end, and a closing quotation mark that opens nowhere inside. */
    int trimEnd(int from, int to) {
        int end = to;
        while (end > from
                && (shape.isStop(end - 1) && !isAbbreviation(end - 1)
                        || shape.isComma(end - 1)
                        || shape.isColon(end - 1)
                        || shape.isDash(end - 1))) {
            end--;
        }
        return end;
    }

    private boolean isAbbreviation(int i) {
        return page.token(i).is("\u2026");
    }

    /** A content without marks around it, its end trimmed. */
    Match.Range trimmed(int from, int to) {
        int start = from;
        while (start < to && (shape.isComma(start) || shape.isColon(start))) {
            start++;
        }
        int end = trimEnd(start, to);
        Quotation quote = page.opening(start);
        if (quote != null && quote.opened() && quote.outerTo() >= end) {
            return new Match.Range(
                    quote.from(), Math.max(quote.from(), trimEnd(quote.from(), Math.min(end, quote.to()))));
        }
        return new Match.Range(start, Math.max(start, end));
    }
}
