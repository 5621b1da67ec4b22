package org.jejak.extract.attribution;

import org.jspecify.annotations.Nullable;

/** Finds the subject that ends before a verb. Never looks farther back than {@link #FARTHEST} tokens. Immutable. */
final class PhraseBefore {

    private static final int FARTHEST = 60;
    private static final int LONGEST_BESIDE = 30;

    private final Page page;
    private final Shape shape;

    PhraseBefore(Page page, Shape shape) {
        this.page = page;
        this.shape = shape;
    }

    /** Steps back over auxiliaries, adverbs, negations and dates that stand between a subject and its verb. */
    int beforeAuxiliaries(int verb, int lowest) {
        int end = verb;
        while (end > lowest) {
            int next = stepBack(end, lowest);
            if (next == end) {
                break;
            }
            end = next;
        }
        return end;
    }

    private int stepBack(int end, int lowest) {
        long skipped = Mark.bits(Mark.AUXILIARY, Mark.NEGATION);
        int before = end - 1;
        if (page.isOver(before, skipped)) {
            return before;
        }
        int bracket = shape.beforeBracket(end);
        if (bracket != end && bracket > lowest) {
            return bracket;
        }
        return timeBefore(end, lowest);
    }

    /** "pada Kamis (10/10/2024)", "on Friday": back to before the preposition. */
    private int timeBefore(int end, int lowest) {
        int i = end;
        while (i > lowest && (shape.isTime(i - 1) && !page.isOver(i - 1, Page.NAMES) || shape.beforeBracket(i) != i)) {
            i = shape.beforeBracket(i) != i ? shape.beforeBracket(i) : i - 1;
        }
        if (i == end) {
            return end;
        }
        return i > lowest && page.is(i - 1, Mark.ADJUNCT) ? i - 1 : page.isOver(i, Page.TIMES) ? i : end;
    }

    /** The phrase that ends before the token, not reaching below {@code lowest}; null where none can. */
    @Nullable
    Phrase endingAt(int end, int lowest) {
        int low = Math.max(lowest, end - FARTHEST);
        if (end <= low) {
            return null;
        }
        if (shape.isComma(end - 1)) {
            return withBeside(end - 1, low);
        }
        int from = start(end, low);
        return from < end ? trimmed(from, end) : null;
    }

    /** "Lee, a member of parliament, said": the comma that closes stands at {@code close}. */
    private @Nullable Phrase withBeside(int close, int low) {
        for (int i = close - 1; i > Math.max(low, close - LONGEST_BESIDE); i--) {
            if (shape.isStop(i) && !isInitial(i) || shape.isQuote(i)) {
                return null;
            }
            if (shape.isComma(i)) {
                int headEnd = shape.beforeBracket(i);
                int from = start(headEnd, low);
                Phrase head = from < headEnd ? trimmed(from, headEnd) : null;
                return head != null && isNominal(head.from(), head.to())
                        ? new Phrase(head.from(), head.to(), i + 1, close)
                        : null;
            }
        }
        return null;
    }

    private boolean isNominal(int from, int to) {
        long marks = Page.NAMES | Page.PEOPLE | Mark.PRONOUN.bit;
        for (int i = from; i < to; i++) {
            if (shape.isCapital(i) || page.isOver(i, marks)) {
                return true;
            }
        }
        return false;
    }

    /** First token of the phrase that ends before {@code end}. */
    private int start(int end, int low) {
        if (page.isOver(end - 1, Mark.PRONOUN.bit) && !page.isOver(end - 1, Mark.DEMONSTRATIVE.bit)) {
            return pronounStart(end, low);
        }
        int i = end;
        while (i > low && !isBorder(i - 1, low, end)) {
            i--;
        }
        return i;
    }

    private int pronounStart(int end, int low) {
        int i = end - 1;
        while (i > low && !page.is(i, Mark.PRONOUN)) {
            i--;
        }
        return i;
    }

    private boolean isBorder(int i, int low, int end) {
        if (shape.isStop(i) && !isInitial(i) || shape.isColon(i) || shape.isDash(i) || shape.isQuote(i)) {
            return true;
        }
        if (shape.isComma(i)) {
            return !joinsList(i, end);
        }
        if (page.is(i, Mark.CONJUNCTION)) {
            return !joinsNames(i, low, end);
        }
        return page.is(i, Mark.COMPLEMENT)
                        && !page.is(i, Mark.DEMONSTRATIVE)
                        && !page.is(i, Mark.COMPLEMENT, "infinitive")
                || page.is(i, Mark.CLAUSE) && !page.is(i, Mark.CLAUSE, "relative");
    }

    private boolean isInitial(int i) {
        return i > 0
                && page.token(i).is(".")
                && !page.token(i).spaceBefore()
                && page.text.sentenceNumberAt(i) == page.text.sentenceNumberAt(Math.min(i + 1, page.size() - 1));
    }

    /** "A, B, and C": a comma before which only names stand, with a conjunction later on. */
    private boolean joinsList(int comma, int end) {
        int after = comma + 1;
        boolean conjunction = page.is(after, Mark.CONJUNCTION);
        for (int i = after; i < Math.min(end, after + 6) && !conjunction; i++) {
            conjunction = page.is(i, Mark.CONJUNCTION) && shape.isCapital(after);
            if (shape.isComma(i)) {
                break;
            }
        }
        if (!conjunction || comma == 0) {
            conjunction = conjunction || page.is(comma + 1, Mark.CONJUNCTION);
        }
        return conjunction
                && comma > 0
                && isNameLike(comma - 1)
                && !shape.isTime(comma - 1)
                && (page.is(after, Mark.CONJUNCTION) ? isNameLike(after + 1) : isNameLike(after));
    }

    private boolean isNameLike(int i) {
        return shape.isCapital(i)
                || page.isOver(i, Page.NAMES | Mark.bits(Mark.GROUP, Mark.ROLE, Mark.BODY, Mark.TITLE));
    }

    private boolean joinsNames(int conjunction, int low, int end) {
        int after = conjunction + 1;
        return conjunction > low
                && after < end
                && isNameLike(conjunction - 1)
                && !shape.isComma(conjunction - 1) | joinsList(conjunction - 1, end)
                && (isNameLike(after)
                        || page.is(after, Mark.DETERMINER) && end - after < 5
                        || isNameLike(after + 1) && end - after < 4);
    }

    /** Drops what opens the clause but is no part of the phrase: "Namun", "On Tuesday", "Meanwhile". */
    private @Nullable Phrase trimmed(int from, int end) {
        int i = from;
        boolean moved = true;
        while (i < end && moved) {
            int before = i;
            while (i < end && isOpener(i)) {
                i++;
            }
            i = afterTimePhrase(i, end);
            moved = i > before;
        }
        i = afterLoneTime(i, end);
        return i < end ? Phrase.of(i, end) : null;
    }

    /** "Back in January the NIS": what stands before a date is no part of a phrase that begins behind it. */
    private int afterLoneTime(int from, int end) {
        for (int i = Math.min(end - 2, from + 4); i > from; i--) {
            boolean dated = page.isOver(i, Page.TIMES) && !page.isOver(i, Page.NAMES) && page.is(i + 1, Mark.DETERMINER);
            if (dated && !page.isAny(from, Page.NAMES | Page.PEOPLE | Mark.DETERMINER.bit)) {
                return i + 1;
            }
        }
        return from;
    }

    private boolean isOpener(int i) {
        if (page.is(i, Mark.COMPLEMENT, "that")
                && !shape.isBreak(i + 1)
                && !page.isAny(i + 1, CueFinder.VERBAL | Mark.AUXILIARY.bit)) {
            return true;
        }
        long openers = Mark.bits(Mark.CONJUNCTION, Mark.AUXILIARY, Mark.CLAUSE, Mark.AGENT);
        return page.isAny(i, openers) && !page.is(i, Mark.DETERMINER) && !page.is(i, Mark.PRONOUN)
                || shape.isBreak(i) && !shape.isBracket(i);
    }

    private int afterTimePhrase(int i, int end) {
        int at = page.is(i, Mark.ADJUNCT) ? i + 1 : i;
        int k = at;
        while (k < end && shape.isTime(k) && !page.isOver(k, Page.NAMES)) {
            k++;
        }
        return k > at && k < end ? k : i;
    }
}
