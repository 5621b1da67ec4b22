package org.jejak.extract.attribution;

import org.jspecify.annotations.Nullable;

/** Finds the subject that ends before a verb. Never looks farther back than {@link #FARTHEST} tokens. Immutable. */
final class PhraseBefore {

    private static final int FARTHEST = 60;
    private static final int LONGEST_COMPARISON = 4;
    private static final int LONGEST_BESIDE = 30;
    private static final int LONGEST_ASIDE = 5;

    private final Page page;
    private final Shape shape;
    private final Openers openers;
    private final Joins joins;

    PhraseBefore(Page page, Shape shape) {
        this.page = page;
        this.shape = shape;
        this.openers = new Openers(page, shape);
        this.joins = new Joins(page, shape);
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
        int aside = asideBefore(end, lowest);
        return aside < end ? aside : timeBefore(end, lowest);
    }

    /** "The mayor, in turn, said": back to before an adverb between commas. */
    private int asideBefore(int end, int lowest) {
        int i = end - 1;
        while (shape.isComma(end - 1) && i > Math.max(lowest, end - LONGEST_ASIDE) && isAdverb(i - 1)) {
            i--;
        }
        return i < end - 1 && i - 1 > lowest && shape.isComma(i - 1) ? i - 1 : end;
    }

    private boolean isAdverb(int token) {
        return page.text
                .annotations()
                .over(token, Mark.AUXILIARY.category)
                .filter(word -> word.value().equals("adverb"))
                .isPresent();
    }

    /** "pada Kamis (10/10/2024)", "on Friday": back to before the preposition. */
    private int timeBefore(int end, int lowest) {
        int i = end;
        while (i > lowest && (isTimed(i - 1) || shape.beforeBracket(i) != i)) {
            i = shape.beforeBracket(i) != i ? shape.beforeBracket(i) : i - 1;
        }
        if (i == end || !isDated(i, end)) {
            return end;
        }
        return i > lowest && page.isAny(i - 1, Mark.bits(Mark.ADJUNCT, Mark.SINCE))
                ? i - 1
                : page.isOver(i, Page.TIMES) || i + 1 < end && page.isAny(i + 1, Mark.bits(Mark.MONTH, Mark.UNIT))
                        ? i
                        : end;
    }

    /** A part of a date or of a time of day. */
    private boolean isTimed(int token) {
        return (shape.isTime(token) || shape.isTimeCount(token) || page.isOver(token, Mark.CLOCK.bit))
                && !page.isOver(token, Page.NAMES);
    }

    /** "On Friday", "in 2019", "(27/2)", and not "in 10", which counts people. */
    private boolean isDated(int from, int to) {
        return page.isAnyOver(from, to, Page.TIMES)
                || shape.isBracket(to - 1)
                || page.token(from).isNumber() && page.token(from).text().length() > 2;
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
        if (isDash(end - 1)) {
            return betweenDashes(end, low);
        }
        int from = start(end, low);
        return from < end && !isComparison(from, end) ? openers.trimmed(from, end) : null;
    }

    /** "Down from 28 reported earlier": a number that another is compared with speaks for nobody. */
    private boolean isComparison(int from, int end) {
        return end - from > 1
                && end - from <= LONGEST_COMPARISON
                && page.token(end - 1).isNumber()
                && (page.text.annotations().isOver(end - 2, "range.change")
                        || page.text.annotations().isOver(end - 2, "compared"));
    }

    /** "Lee, a member of parliament, said": the comma that closes stands at {@code close}. */
    private @Nullable Phrase withBeside(int close, int low) {
        int aside = beforeAside(close, low);
        if (aside < close) {
            return withoutAside(aside, low);
        }
        Phrase nearest = null;
        for (int i = close - 1; i > Math.max(low, close - LONGEST_BESIDE); i--) {
            if (shape.isStop(i) && !isInitial(i) || shape.isQuote(i)) {
                return nearest;
            }
            if (shape.isComma(i) && !page.token(i - 1).isNumber()) {
                Phrase head = head(i, low, isRunOfNames(i + 1, close));
                if (head == null || nearest != null && !isNameLike(head)) {
                    return nearest;
                }
                nearest = new Phrase(head.from(), head.to(), i + 1, close);
                if (!isBesideName(head, low) && !isPlace(head)) {
                    return nearest;
                }
            }
        }
        return nearest;
    }

    /** "The envoy, at a meeting of the council, on Monday,": the comma that opens what tells only when; {@code close} where none does. */
    private int beforeAside(int close, int low) {
        int end = close;
        for (int i = close - 1; i > Math.max(low, close - LONGEST_BESIDE); i--) {
            if (shape.isStop(i) || shape.isQuote(i)) {
                return end;
            }
            if (shape.isComma(i)) {
                if (!isAside(i + 1, end)) {
                    return end;
                }
                end = i;
            }
        }
        return end;
    }

    private boolean isAside(int from, int to) {
        if (page.is(from, Mark.CLAUSE, "time")) {
            return true;
        }
        for (int i = from; i < to; i++) {
            boolean day = isTimed(i) || shape.isBracket(i);
            if (!day && !(i == from && page.isAny(i, Mark.bits(Mark.ADJUNCT, Mark.SINCE)))) {
                return false;
            }
        }
        return page.isAnyOver(from, to, Page.TIMES);
    }

    /** The subject that an aside follows, with a name beside it. */
    private @Nullable Phrase withoutAside(int comma, int low) {
        Phrase head = head(comma, low, false);
        return head != null && isBesideName(head, low) ? withBeside(comma, low) : head;
    }

    private boolean isNameLike(Phrase phrase) {
        return shape.isCapital(phrase.from()) && !page.is(phrase.from(), Mark.ADJUNCT);
    }

    /** "The harbour inspector, Ana Reyes, said": words with a capital and nothing else name whoever the noun before them describes. */
    private boolean isRunOfNames(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!shape.isWord(i) || !shape.isCapital(i)) {
                return false;
            }
        }
        return to - from > 1;
    }

    private @Nullable Phrase head(int comma, int low, boolean named) {
        int end = shape.beforeBracket(comma);
        int from = start(end, low);
        Phrase head = from < end ? openers.trimmed(from, end) : null;
        return head != null && (isNominal(head.from(), head.to()) || named && page.is(head.from(), Mark.DETERMINER))
                ? head
                : null;
    }

    /** "The head of the village, Kenari county, Ana Reyes,": where it lies stands between the office and the name. */
    private boolean isPlace(Phrase phrase) {
        return page.isOver(phrase.from(), Mark.bits(Mark.PLACE, Mark.PLACE_KIND)) && shape.isCapital(phrase.from());
    }

    /** "Lee, head of the bank, a unit of the state,": "head of the bank" stands beside a name itself. */
    private boolean isBesideName(Phrase phrase, int low) {
        int comma = phrase.from() - 1;
        return comma > low && shape.isComma(comma) && !shape.isCapital(phrase.from()) && shape.isCapital(comma - 1);
    }

    /** "Lee - a member of parliament - said": the dash that closes, of one stroke or more, ends at {@code end}. */
    private @Nullable Phrase betweenDashes(int end, int low) {
        int close = beforeDash(end, low);
        for (int i = close - 1; i > Math.max(low, close - LONGEST_BESIDE); i--) {
            if (shape.isStop(i) && !isInitial(i) || shape.isQuote(i)) {
                return null;
            }
            if (isDash(i)) {
                int headEnd = beforeDash(i + 1, low);
                int from = start(headEnd, low);
                Phrase head = from < headEnd ? openers.trimmed(from, headEnd) : null;
                return head != null && isNominal(head.from(), head.to())
                        ? new Phrase(head.from(), head.to(), i + 1, close)
                        : null;
            }
        }
        return null;
    }

    private int beforeDash(int end, int low) {
        int i = end;
        while (i > low && isDash(i - 1)) {
            i--;
        }
        return i;
    }

    private boolean isDash(int i) {
        return shape.isDash(i)
                || shape.isDash(i - 1) && page.inText(i) && page.token(i).isMark("-");
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
            return !joins.joinsList(i, end);
        }
        if (page.is(i, Mark.CONJUNCTION)) {
            return !page.isWithinName(i) && !joins.joinsNames(i, low, end);
        }
        boolean who = page.is(i, Mark.CLAUSE, "relative") && i > low && !page.isAny(i - 1, CueFinder.VERBAL);
        return page.is(i, Mark.COMPLEMENT)
                        && !who
                        && !page.is(i, Mark.DEMONSTRATIVE)
                        && !page.is(i, Mark.COMPLEMENT, "infinitive")
                || page.isOver(i, Mark.CLAUSE.bit) && !page.is(i, Mark.CLAUSE, "relative");
    }

    private boolean isInitial(int i) {
        return i > 0
                && page.token(i).isMark(".")
                && !page.token(i).spaceBefore()
                && page.text.sentenceNumberAt(i) == page.text.sentenceNumberAt(Math.min(i + 1, page.size() - 1));
    }
}
