package org.jejak.extract.attribution;

import org.jejak.text.Match;

/** Reads what stands between a cue and its content: listeners, dates, adjuncts, the word that opens the clause. Immutable. */
final class Leads {

    private static final int FARTHEST_COMPLEMENT = 24;
    private static final int LONGEST_RELAY = 14;
    private static final int FARTHEST_INFINITIVE = 16;
    private static final int LONGEST_CHANNEL = "12".length();

    private final Page page;
    private final Shape shape;
    private final PhraseAfter after;

    Leads(Page page, Shape shape, PhraseAfter after) {
        this.page = page;
        this.shape = shape;
        this.after = after;
    }

    /** After "said in a statement on Tuesday that": the token the content begins at, or -1 where no complementizer leads to it. */
    int afterComplement(int from, int limit) {
        int i = from;
        boolean beside = page.is(from + 1, Mark.COMPLEMENT, "question") && page.is(from + 1, Mark.CLAUSE, "relative");
        if (shape.isComma(from) && (!page.is(from + 1, Mark.COMPLEMENT) || beside) && endOfRelay(from, limit) < 0) {
            return -1;
        }
        while (i < Math.min(limit, from + FARTHEST_COMPLEMENT) && !shape.isStop(i) && !shape.isQuote(i)) {
            Match match = page.match(i, Mark.COMPLEMENT);
            if (match != null
                    && !isDirection(match)
                    && (!page.is(i, Mark.DEMONSTRATIVE) || i > from || isClauseAfter(match.to()))) {
                return match.value().equals("infinitive") || match.value().equals("question") ? i : match.to();
            }
            int aside = Math.max(endOfRelay(i, limit), Listeners.shownTo(page, i));
            if (aside < 0 && (i > from && isOtherCue(i) || i == from && !leadsOn(i))) {
                return -1;
            }
            i = Math.max(aside, i + 1);
        }
        return -1;
    }

    /** ", citing the ministry, that", ", in a statement, that": the closing comma of a relay or an adjunct that stands between the verb and its content, or -1. */
    private int endOfRelay(int comma, int limit) {
        if (!shape.isComma(comma) || !page.isAny(comma + 1, Mark.bits(Mark.RELAY, Mark.ADJUNCT))) {
            return -1;
        }
        for (int i = comma + 2; i < Math.min(limit, comma + LONGEST_RELAY); i++) {
            if (shape.isComma(i)) {
                return page.is(i + 1, Mark.COMPLEMENT, "that") ? i + 1 : -1;
            }
        }
        return -1;
    }

    /** A cue that leads to a content of its own; "in a report that" only leads on. */
    private boolean isOtherCue(int i) {
        boolean noun = page.is(i, Mark.NOUN)
                        && !page.isOver(i - 1, Mark.bits(Mark.PRONOUN, Mark.AUXILIARY, Mark.NEGATION, Mark.CONJUNCTION))
                        && !shape.isBreak(i - 1)
                || page.is(i, Mark.BASE) && page.isOver(i - 1, Mark.ADJUNCT.bit);
        return page.isAny(i, CueFinder.CUES) && !noun;
    }

    /** "To the press", "to AFP": the word that opens an infinitive elsewhere names a listener here. */
    private boolean isDirection(Match complement) {
        int next = complement.to();
        return complement.value().equals("infinitive")
                && page.is(complement.from(), Mark.INTERVIEW)
                && (page.is(next, Mark.DETERMINER)
                        || page.isAny(next, Page.NAMES | Page.PEOPLE)
                        || shape.isCapital(next));
    }

    private boolean isClauseAfter(int i) {
        return page.inText(i)
                && !shape.isBreak(i)
                && (!page.is(i, Mark.AUXILIARY) || page.is(i, Mark.AUXILIARY, "adverb"));
    }

    private boolean leadsOn(int i) {
        return page.isAny(i, Mark.bits(Mark.ADJUNCT, Mark.INTERVIEW, Mark.COMPLEMENT)) && !isHedgedCount(i)
                || shape.isTime(i) && !isCount(i)
                || shape.isComma(i)
                || page.is(i, Mark.AUXILIARY)
                || page.hasCases() && page.isOver(i, Mark.bits(Mark.OBLIQUE, Mark.OUTLET));
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
            if (i > listener.from() && isCountBehind(i)) {
                return i;
            }
        }
        return page.is(listener.to(), Mark.AFFILIATION, "of") ? listener.to() + 1 : listener.to();
    }

    /** "Told the paper 40 people": the number is no part of a listener, unless it may end his name, "Radio 4". */
    private boolean isCountBehind(int i) {
        boolean named = shape.isCapital(i - 1)
                && !(page.isOver(i - 1, Mark.OUTLET.bit)
                        && (!shape.isCapital(i + 1) || page.token(i).text().length() > LONGEST_CHANNEL));
        return page.isOver(i - 1, Page.NAMES | Page.PEOPLE)
                && !named
                && page.text.annotations().at(i, "number").isPresent()
                && !page.isOver(i, Page.TIMES);
    }

    /** A number that no date word follows is the beginning of a content: "said 300 soldiers". */
    private boolean isCount(int i) {
        return page.token(i).isNumber() && !page.isOver(i, Page.TIMES) && !page.isOver(i + 1, Page.TIMES);
    }

    /** "Called on members of the council to resign": whether an infinitive follows what stands there in the same clause. */
    boolean leadsToInfinitive(int from, int limit) {
        for (int i = from; i < Math.min(limit, from + FARTHEST_INFINITIVE) && !shape.isBreak(i); i++) {
            Match match = page.match(i, Mark.COMPLEMENT);
            if (match != null && match.value().equals("infinitive")) {
                return i > from;
            }
            if (page.isAny(i, Mark.bits(Mark.AUXILIARY, Mark.CLAUSE)) && !page.is(i, Mark.CONJUNCTION)) {
                return false;
            }
        }
        return false;
    }

    /** "Over 300", "about a dozen": a hedge, and no preposition. */
    private boolean isHedgedCount(int i) {
        return page.is(i, Mark.HEDGE)
                && (page.isOver(i, Mark.DETERMINER.bit)
                        || page.is(i + 1, Mark.GROUP)
                        || page.text.annotations().isOver(i + 1, "number")
                        || page.text.annotations().isOver(i + 2, "number"));
    }

    /** Whether only "on Tuesday", "in a statement" and the like stand there, or nothing. */
    boolean isAdjunctOnly(int from, int limit) {
        if (from >= limit || shape.isStop(from) || shape.isQuote(from)) {
            return true;
        }
        return page.isAny(from, Mark.bits(Mark.ADJUNCT, Mark.INTERVIEW, Mark.CLAUSE, Mark.RELAY))
                        && !page.is(from, Mark.COMPLEMENT)
                        && !isHedgedCount(from)
                || shape.isTime(from) && !isCount(from);
    }
}
