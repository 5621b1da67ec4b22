package org.jejak.extract.attribution;

import org.jejak.text.Match;
import org.jejak.text.Quotation;
import org.jspecify.annotations.Nullable;

/** Where a content begins and ends. Immutable. */
final class Borders {

    private static final long OPENING_OBJECTS = Mark.bits(
            Mark.DETERMINER,
            Mark.PRONOUN,
            Mark.OBJECT_PRONOUN,
            Mark.COMPLEMENT,
            Mark.ADJUNCT,
            Mark.AFFILIATION,
            Mark.INTERVIEW);

    private static final int LONGEST_CONTENT = 400;

    private final Page page;
    private final Shape shape;
    private final PhraseAfter after;
    private final Leads leads;
    private final ThingEnd things;

    Borders(Page page, Shape shape, PhraseAfter after, Leads leads) {
        this.page = page;
        this.shape = shape;
        this.after = after;
        this.leads = leads;
        this.things = new ThingEnd(page, shape, after);
    }

    /** The quotation that ends right before the token, a comma and a dash allowed between. */
    @Nullable
    Quotation quoteBefore(int i) {
        int at = shape.isDash(i - 1) ? i - 1 : i;
        Quotation quote = page.closing(at);
        return quote == null && shape.isComma(at - 1) ? page.closing(at - 1) : quote;
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

    /** The end of a content that is no clause but a thing or a deed, or stands in a subordinate clause. */
    int endOfThing(int from, int limit, boolean subordinate) {
        return trimEnd(from, things.end(from, end(from, limit), subordinate));
    }

    private boolean endsBefore(int i, int high) {
        if (shape.isStop(i) && i + 1 < high && page.text.sentenceNumberAt(i) != page.text.sentenceNumberAt(i + 1)
                || shape.isSemicolon(i)) {
            return true;
        }
        int next = shape.isComma(i) || shape.isDash(i) ? i + 1 : i;
        boolean comma = next > i || page.closing(i) != null && shape.isComma(i - 2);
        if (page.is(next, Mark.RELAY) && (comma || !page.is(next, Mark.NOUN))) {
            return comma || page.is(next, Mark.RELAY, "conveyor");
        }
        if (page.is(next, Mark.PREP) || comma && page.is(next, Mark.ENCLITIC)) {
            return closesWith(next, high);
        }
        if (comma && (opensParticiple(next) || opensContrast(next))) {
            return true;
        }
        if (comma && (page.is(next, Mark.BASE) || page.is(next, Mark.VERB)) && closesWith(next, high)) {
            return true;
        }
        return isCoordinatedCue(next) || comma && closesWithSubject(next, high);
    }

    /** ", saying …", ", calling the dam …", and not "a kind, loving man". */
    private boolean opensParticiple(int i) {
        long objects = OPENING_OBJECTS;
        return page.isAny(i, Mark.PARTICIPLE.bit)
                && (page.isAny(i, Mark.bits(Mark.VERB, Mark.TOLD, Mark.RELAY))
                        || page.isAny(i + 1, objects)
                        || shape.isCapital(i + 1)
                        || shape.isQuote(i + 1));
    }

    /** ", but the mayor …", ", while …", and not ", but also …", ", but that …", which go on. */
    private boolean opensContrast(int i) {
        return page.is(i, Mark.CLAUSE, "contrast")
                && !(page.is(i, Mark.CONJUNCTION) && page.isAny(i + 1, Mark.bits(Mark.AUXILIARY, Mark.COMPLEMENT)));
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
                || leads.isAdjunctOnly(shape.afterBracket(end), high)
                || shape.isComma(end) && isLast(end);
    }

    private boolean isLast(int comma) {
        return page.isAny(comma + 1, Mark.bits(Mark.RELAY, Mark.PARTICIPLE, Mark.CLAUSE, Mark.ADJUNCT))
                || shape.isTime(comma + 1);
    }

    /** ", the ministry said on Friday." and no more. */
    boolean closesWithSubject(int from, int high) {
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
                || leads.isAdjunctOnly(match.to(), high) && leads.afterComplement(match.to(), high) < 0
                || match.category().equals(Mark.TOLD.category) && isTold(match.to(), high);
    }

    private boolean isTold(int from, int high) {
        Phrase addressee = after.startingAt(from, high);
        return addressee != null && leads.isAdjunctOnly(addressee.outerTo(), high);
    }

    /** Drops commas and full stops at the end, and a closing quotation mark that opens nowhere inside. */
    int trimEnd(int from, int to) {
        int end = to;
        while (end > from
                && (shape.isStop(end - 1) && !isSpoken(end - 1)
                        || shape.isComma(end - 1)
                        || shape.isColon(end - 1)
                        || shape.isDash(end - 1))) {
            end--;
        }
        return end;
    }

    /** A question mark is part of a question; a full stop adds nothing. */
    private boolean isSpoken(int i) {
        return page.token(i).isMark("\u2026")
                || page.token(i).isMark("?")
                || page.token(i).isMark("!");
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
