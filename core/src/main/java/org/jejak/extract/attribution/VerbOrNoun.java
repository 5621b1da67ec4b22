package org.jejak.extract.attribution;

/** Tells by what stands beside it whether a cue that may be a verb or a noun is one or the other. Immutable. */
final class VerbOrNoun {

    private static final long FUNCTION_WORDS = Mark.bits(
            Mark.DETERMINER,
            Mark.PRONOUN,
            Mark.COMPLEMENT,
            Mark.ADJUNCT,
            Mark.AFFILIATION,
            Mark.CLAUSE,
            Mark.CONJUNCTION,
            Mark.AUXILIARY,
            Mark.NEGATION,
            Mark.HEDGE);

    private final Page page;
    private final Shape shape;

    VerbOrNoun(Page page, Shape shape) {
        this.page = page;
        this.shape = shape;
    }

    /** A verb after an article is a noun, and a noun without one before "that" may be a verb. */
    long possible(int from, int to, long frames) {
        boolean noun = from > 0
                && (isDescribed(from, to)
                        || page.is(from - 1, Mark.DETERMINER)
                        || page.isOver(from - 1, Mark.ADJUNCT.bit) && !shape.isQuote(from - 1)
                        || page.isOver(from - 1, Mark.COUNTRY.bit) && page.isOver(from - 2, Mark.RELAY.bit)
                        || page.token(from - 1).is("'s")
                        || page.token(from - 1).is("\u2019s"));
        if ((frames & Mark.NOUN.bit) != 0
                && (frames & CueFinder.VERBAL) != 0
                && (!afterSpeaker(from) || isDescribed(from, to))
                && !page.is(to, Mark.COMPLEMENT, "that")
                && !(page.is(to, Mark.COMPLEMENT, "infinitive") && page.isOver(from - 1, Page.PEOPLE))
                && !hasObject(from, to)) {
            return isCounted(from) ? Mark.NOUN.bit : frames & (Mark.NOUN.bit | Mark.THAT.bit);
        }
        if ((frames & Mark.NOUN.bit) != 0
                && page.isAny(to, Mark.bits(Mark.VERB, Mark.TOLD))
                && !page.is(to, Mark.NOUN)) {
            return 0;
        }
        if (page.is(from, Mark.DOCUMENT) && speaks(to) || isCountedThing(from, to)) {
            return 0;
        }
        boolean affiliated =
                (page.is(to, Mark.AFFILIATION, "of") || page.is(to, Mark.AFFILIATION) && !afterSpeaker(from))
                        && (frames & Mark.NOUN.bit) != 0;
        if (noun && !isSubject(from) && to - from == 1 && !page.is(from, Mark.PARTICIPLE) || isAdjective(from, to)) {
            return frames & ~(CueFinder.VERBAL | Mark.PASSIVE.bit);
        }
        return affiliated && (frames & CueFinder.VERBAL) != 0 && !page.is(to, Mark.COMPLEMENT) ? Mark.NOUN.bit : frames;
    }

    /** "A police report estimates that": the next word, which may be a noun elsewhere, makes the document speak. */
    private boolean speaks(int i) {
        return page.isAny(i, Mark.bits(Mark.VERB, Mark.TOLD)) && page.is(i + 1, Mark.COMPLEMENT, "that");
    }

    /** "An earlier report": behind an article and a word that may stand before a verb as well as before a noun. */
    private boolean isDescribed(int from, int to) {
        int i = from - 1;
        while (page.is(i, Mark.AUXILIARY, "adverb") && i > from - 3) {
            i--;
        }
        return i < from - 1
                && page.is(from, Mark.NOUN)
                && page.is(i, Mark.DETERMINER)
                && !page.is(i, Mark.DEMONSTRATIVE)
                && !page.is(to, Mark.COMPLEMENT);
    }

    /** "Some believe", "many said": what may stand before a noun stands for one here. */
    private boolean isSubject(int verb) {
        return page.isOver(verb - 1, Mark.GROUP.bit) && !page.is(verb, Mark.NOUN);
    }

    /** "758 pledged delegates", "the number of reported cases": behind a count or a preposition and before what it describes. */
    private boolean isAdjective(int from, int to) {
        boolean described = isCounted(from) || page.is(from - 1, Mark.AFFILIATION, "of");
        return described && to - from == 1 && !page.is(from, Mark.PARTICIPLE) && isPlainWord(to);
    }

    private boolean isCounted(int i) {
        return i > 0 && page.text.annotations().over(i - 1, "number").isPresent();
    }

    /** "900 votes for the mayor": things that are counted, and nobody's word. */
    private boolean isCountedThing(int from, int to) {
        boolean said = page.is(from, Mark.NOUN) && to - from == 1;
        return isCounted(from)
                && !said
                && page.text.annotations().at(from, "noun").isPresent();
    }

    private boolean isPlainWord(int i) {
        long function = FUNCTION_WORDS;
        return shape.isWord(i) && !shape.isCapital(i) && !page.isAny(i, function) && !shape.isTime(i);
    }

    /** "Half support the pier": behind somebody and before the beginning of another phrase. */
    private boolean hasObject(int from, int to) {
        boolean behindSomebody = page.is(from, Mark.NOUN, "none")
                && from > page.text.sentenceAt(from).from()
                && page.isOver(from - 1, Page.PEOPLE)
                && !page.isAny(from - 1, Mark.bits(Mark.DETERMINER, Mark.ADJUNCT, Mark.CONJUNCTION));
        return behindSomebody && (page.isAny(to, Mark.bits(Mark.DETERMINER, Mark.PRONOUN)) || shape.isCapital(to));
    }

    /** Right behind a pronoun, a name, an auxiliary or a comma, a word that may be a noun is a verb. */
    private boolean afterSpeaker(int i) {
        long before = Mark.bits(Mark.PRONOUN, Mark.AUXILIARY, Mark.NEGATION, Mark.GROUP);
        return i > 0
                && (page.isOver(i - 1, before)
                        || shape.isCapital(i - 1)
                        || shape.isComma(i - 1)
                        || shape.isQuote(i - 1)
                        || shape.beforeBracket(i) != i
                        || page.is(i - 1, Mark.CLAUSE, "relative"));
    }
}
