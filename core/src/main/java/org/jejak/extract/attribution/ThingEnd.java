package org.jejak.extract.attribution;

/** Finds where a content ends that is no clause of its own, but a thing, a deed, or said in a subordinate clause. Immutable. */
final class ThingEnd {

    private static final long VERBS = Mark.bits(Mark.AUXILIARY, Mark.NEGATION) | CueFinder.VERBAL;

    private final Page page;
    private final Shape shape;
    private final PhraseAfter after;

    ThingEnd(Page page, Shape shape, PhraseAfter after) {
        this.page = page;
        this.shape = shape;
        this.after = after;
    }

    /**
     * The token before which another clause begins, or {@code end}.
     *
     * @param subordinate whether the cue stands in a subordinate clause, whose end is the content's
     */
    int end(int from, int end, boolean subordinate) {
        boolean list = false;
        for (int i = from + 1; i < end - 1; i++) {
            if (page.isQuoted(i)) {
                continue;
            }
            if (shape.isComma(i)) {
                if (endsAtComma(i, end, list, subordinate)) {
                    return i;
                }
                list = true;
            } else if (joinsVerb(i) || opensClauseOfTime(i)) {
                return i;
            }
        }
        return beforeDate(from, end);
    }

    /** "The dam last week", "the dam on Friday": a date that closes the clause is the report's. */
    private int beforeDate(int from, int end) {
        int i = end;
        while (i > from + 1 && (shape.isTime(i - 1) || i < end && page.is(i - 1, Mark.DIRECTION))) {
            i--;
        }
        boolean dated = page.isAnyOver(i, end, Page.TIMES) && !page.isOver(i, Page.NAMES);
        return i == end || !dated ? end : page.is(i - 1, Mark.ADJUNCT) && i > from + 1 ? i - 1 : i;
    }

    private boolean endsAtComma(int comma, int end, boolean list, boolean subordinate) {
        int next = comma + 1;
        return opensAside(next)
                || page.is(next, Mark.CONJUNCTION, "but") && !list
                || page.is(next, Mark.CONJUNCTION) && !list && opensClause(next + 1, end)
                || !page.is(next, Mark.CONJUNCTION) && !joinsNames(comma, end) && subordinate;
    }

    /** "In this Town, that County, was": a comma between names that another soon closes, or that a conjunction joins. */
    private boolean joinsNames(int comma, int end) {
        if (!shape.isCapital(comma - 1) || !shape.isCapital(comma + 1)) {
            return false;
        }
        int i = comma + 1;
        while (i < end && shape.isCapital(i)) {
            i++;
        }
        return shape.isComma(i) || page.is(i, Mark.CONJUNCTION);
    }

    /** Behind a comma: "which …", "while …", "the man who …", "he …", "in …". */
    private boolean opensAside(int i) {
        long openers = Mark.bits(Mark.CLAUSE, Mark.PRONOUN, Mark.DETERMINER, Mark.ADJUNCT, Mark.PARTICIPLE);
        return page.isAny(i, openers) && !page.isAny(i, CueFinder.CUES & ~Mark.PARTICIPLE.bit | Mark.CONJUNCTION.bit);
    }

    /** Behind a comma and a conjunction: "he …", "has …", "said …", "the mayor will …". */
    private boolean opensClause(int i, int limit) {
        if (page.isAny(i, Mark.bits(Mark.CLAUSE, Mark.PRONOUN) | VERBS) && !page.is(i, Mark.AUXILIARY, "adverb")) {
            return true;
        }
        Phrase subject = after.startingAt(i, limit);
        return subject != null && subject.outerTo() < limit && page.isAny(subject.outerTo(), VERBS);
    }

    /** "The dam and has promised", "the dam and praises the mayor". */
    private boolean joinsVerb(int i) {
        if (!page.is(i, Mark.CONJUNCTION)) {
            return false;
        }
        int verb = i + 1;
        while (page.is(verb, Mark.AUXILIARY, "adverb") && verb < i + 4) {
            verb++;
        }
        boolean auxiliary = page.is(verb, Mark.AUXILIARY, "perfect")
                || page.is(verb, Mark.AUXILIARY, "passive")
                || page.is(verb, Mark.AUXILIARY, "modal");
        boolean object =
                page.isAny(verb + 1, Mark.bits(Mark.DETERMINER, Mark.PRONOUN, Mark.OBJECT_PRONOUN, Mark.COMPLEMENT))
                        || shape.isCapital(verb + 1);
        return auxiliary || page.isAny(verb, CueFinder.VERBAL) && (!page.is(verb, Mark.NOUN) || object);
    }

    /** "The dam when he spoke", "the dam as they left". */
    private boolean opensClauseOfTime(int i) {
        if (!page.is(i, Mark.CLAUSE) || page.isAny(i, Mark.bits(Mark.CONJUNCTION, Mark.DETERMINER))) {
            return false;
        }
        boolean before = page.is(i, Mark.CLAUSE, "time") || page.is(i, Mark.CLAUSE, "cause");
        return before && page.isAny(i + 1, Mark.PRONOUN.bit);
    }
}
