package org.jejak.extract.attribution;

import java.util.Optional;
import org.jejak.text.Match;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase that begins at a token: the speaker after "kata", the source after "according to". Immutable. */
final class PhraseAfter {

    private static final long SMALL_WORDS = Mark.bits(
            Mark.ADJUNCT,
            Mark.AFFILIATION,
            Mark.AGENT,
            Mark.AUXILIARY,
            Mark.CLAUSE,
            Mark.COMPLEMENT,
            Mark.CONJUNCTION,
            Mark.INTERVIEW,
            Mark.NEGATION,
            Mark.PRONOUN);
    private static final long TYING = Mark.bits(
            Mark.CONJUNCTION, Mark.AFFILIATION, Mark.DEMONSTRATIVE, Mark.PARTICLE, Mark.CLAUSE, Mark.DETERMINER);
    private static final long INSTITUTIONS =
            Mark.bits(Mark.ORGANISATION, Mark.OUTLET, Mark.COUNTRY, Mark.BODY, Mark.ROLE, Mark.GROUP, Mark.DOCUMENT);
    private static final long TIES = Mark.bits(
            Mark.AFFILIATION, Mark.CONJUNCTION, Mark.ADJUNCT, Mark.AGENT, Mark.INTERVIEW, Mark.CLAUSE, Mark.DETERMINER);
    private static final long CLOSING =
            Mark.bits(Mark.COMPLEMENT, Mark.CLAUSE, Mark.ADJUNCT, Mark.INTERVIEW, Mark.AUXILIARY, Mark.NEGATION);

    private static final long OWNERS = Mark.bits(Mark.BODY, Mark.ORGANISATION, Mark.OUTLET);

    private static final int LONGEST = 40;
    private static final int LONGEST_BESIDE = 14;
    private static final int LONGEST_LIST = 10;
    private static final int LONGEST_DESCRIPTION = 4;

    private final Page page;
    private final Shape shape;
    private final Cases cases;

    PhraseAfter(Page page, Shape shape) {
        this.page = page;
        this.shape = shape;
        this.cases = new Cases(page, shape);
    }

    /** The phrase that begins at the token and ends before {@code limit} at the latest; null where none does. */
    @Nullable
    Phrase startingAt(int from, int limit) {
        int high = Math.min(limit, from + LONGEST);
        if (from >= high || !canStart(from)) {
            return null;
        }
        if (isPlainPronoun(from)) {
            return Phrase.of(from, from + 1);
        }
        int to = end(from, high);
        return to == from || isArticle(Phrase.of(from, to)) ? null : withBeside(from, to, high);
    }

    /** "The" alone names nobody. */
    boolean isArticle(Phrase phrase) {
        return phrase.length() == 1
                && page.is(phrase.from(), Mark.DETERMINER, "definite")
                && !page.isAny(phrase.from(), Mark.bits(Mark.DEMONSTRATIVE, Mark.PRONOUN));
    }

    /** The phrase that begins at the token, or with what describes its noun: "health officials", "rescue workers". */
    @Nullable
    Phrase describedAt(int from, int limit) {
        Phrase phrase = startingAt(from, limit);
        int head = from;
        while (phrase == null && head < Math.min(limit, from + LONGEST_DESCRIPTION) && describes(head)) {
            head++;
        }
        boolean described =
                phrase == null && head > from && page.isOver(head, Page.PEOPLE) && startingAt(head, limit) != null;
        return described ? Phrase.of(from, end(head, Math.min(limit, from + LONGEST))) : phrase;
    }

    /** A common word that may stand before the noun that it describes. */
    private boolean describes(int i) {
        long closed = CueFinder.CUES | SMALL_WORDS;
        return shape.isWord(i) && !shape.isCapital(i) && !page.isAny(i, closed) && !page.isOver(i, Page.PEOPLE);
    }

    boolean canStart(int i) {
        long marks = Page.NAMES | Page.PEOPLE | Mark.bits(Mark.PRONOUN, Mark.DETERMINER, Mark.DEMONSTRATIVE);
        return shape.isCapital(i)
                || shape.isNameMark(i) && shape.isCapital(i + 1)
                || page.isAny(i, marks)
                || page.inText(i)
                        && (page.token(i).isNumber()
                                || page.text.annotations().at(i, "number").isPresent())
                        && !isTally(i);
    }

    /** "Reported six deaths": what happened so many times speaks as little as the dead do. */
    private boolean isTally(int number) {
        Optional<Match> words = page.text.annotations().at(number, "number");
        int behind = words.isPresent() ? words.get().to() : number + 1;
        return page.inText(behind)
                && page.text.annotations().at(behind, "concept").isPresent()
                && page.text.annotations().at(behind, "noun").isEmpty()
                && !page.isAny(behind, Page.PEOPLE);
    }

    private boolean isPlainPronoun(int i) {
        return page.is(i, Mark.PRONOUN) && !page.isAny(i, Page.PEOPLE) && !page.is(i, Mark.DETERMINER);
    }

    private int end(int from, int high) {
        boolean open = !shape.isCapital(from) || isInstitution(from);
        int i = from;
        while (i < high
                && !isBorder(i, from, open)
                && !isBehindName(i, from)
                && !isBehindPerson(i, from)
                && !isCount(i, from)) {
            open |= page.isAny(i, Mark.bits(Mark.ROLE, Mark.GROUP, Mark.BODY, Mark.DOCUMENT));
            i++;
        }
        boolean relative = i > from + 1 && page.is(i - 1, Mark.CLAUSE, "relative") && page.is(i, Mark.RELAY);
        i = relative ? i - 1 : i;
        while (i > from + 1 && page.is(i - 1, Mark.AFFILIATION) && shape.isWord(i) && !shape.isCapital(i - 1)) {
            i--;
        }
        return i;
    }

    /** "AS dan sekutunya menurunkan": behind a country's name, or those it is joined with, a common word begins something else. */
    private boolean isBehindName(int i, int from) {
        if (i == from || shape.isCapital(i) || !shape.isWord(i)) {
            return false;
        }
        boolean afterName = page.isOver(i - 1, Mark.COUNTRY.bit) && page.isOver(from, Mark.COUNTRY.bit)
                || page.isOver(from, Mark.COUNTRY.bit)
                        && page.isOver(i - 1, Mark.GROUP.bit)
                        && page.isAnyOver(from, i, Mark.CONJUNCTION.bit);
        long goesOn = Page.NAMES
                | Page.PEOPLE
                | Mark.bits(Mark.CONJUNCTION, Mark.AFFILIATION, Mark.DEMONSTRATIVE, Mark.PARTICLE);
        return afterName
                && !page.isOver(i, goesOn)
                && !page.token(i).is("'s")
                && !page.token(i).is("\u2019s");
    }

    /** "Mayor Ana Reyes closing the meeting": behind a person's name a common word that leads to no name begins something else. */
    private boolean isBehindPerson(int i, int from) {
        long others = Page.NAMES & ~Mark.PERSON.bit
                | Mark.bits(Mark.BODY, Mark.GROUP, Mark.DOCUMENT, Mark.PLACE_KIND, Mark.FIELD);
        long goesOn = Page.PEOPLE | TYING;
        return i > from + 1
                && !page.hasCases()
                && isLowerWord(i)
                && !shape.isCapital(i + 1)
                && shape.isCapital(i - 1)
                && shape.isCapital(i - 2)
                && !page.isOver(i - 1, Mark.bits(Mark.TITLE, Mark.ROLE))
                && !page.isOver(i, goesOn)
                && !page.isAnyOver(from, i, others);
    }

    /** "Menurut Palang Merah 31 orang tewas": people are counted behind the name, and no part of it. */
    private boolean isCount(int i, int from) {
        return i > from
                && shape.isCapital(i - 1)
                && page.text
                        .annotations()
                        .at(i, "number")
                        .filter(number ->
                                page.text.annotations().at(number.to(), "noun").isPresent())
                        .isPresent();
    }

    private boolean isLowerWord(int i) {
        return shape.isWord(i) && Character.isLowerCase(page.token(i).text().codePointAt(0));
    }

    private boolean isInstitution(int i) {
        return page.isOver(i, INSTITUTIONS);
    }

    /** @param open whether the phrase is a common noun, which takes "of", "in" and "who", and not a bare name */
    private boolean isBorder(int i, int from, boolean open) {
        if (shape.isStop(i) && !isInitial(i)
                || shape.isComma(i) && !joinsList(i)
                || shape.isColon(i)
                || shape.isDash(i)) {
            return true;
        }
        if (shape.isQuote(i) || page.token(i).isMark("(") || i > from && (isCue(i) || isOutletReporting(i, from))) {
            return true;
        }
        if (i > from
                && shape.isTime(i)
                && !shape.isCapitalInside(i, from)
                && !page.token(i).isNumber()) {
            return true;
        }
        if (page.is(i, Mark.CONJUNCTION)) {
            return !page.isWithinName(i) && !(canStart(i + 1) && i > from);
        }
        return i > from && (closesClause(i, open) || opensAnother(i) || cases.isListener(i, from));
    }

    /** "Told reporters the road was open": an article begins another phrase, unless something ties the two. */
    private boolean opensAnother(int i) {
        return opensClause(i) || opensOutlet(i);
    }

    /** "With reference to the police the newspaper reports", in a language where no article tells: who reports is another. */
    private boolean opensOutlet(int i) {
        if (!page.hasCases() || !page.isAny(i - 1, OWNERS) && !shape.isNameMark(i - 1)) {
            return false;
        }
        if (shape.isNameMark(i) && shape.isNameMark(i - 1)) {
            return true;
        }
        boolean named = page.isOver(i, Mark.OUTLET.bit) && !page.is(i, Mark.OUTLET);
        Match noun = named ? null : page.match(i, Mark.SORT);
        int from = noun == null || page.is(i, Mark.OUTLET) ? i : noun.to();
        int start = shape.isNameMark(from) ? from + 1 : from;
        Match outlet = page.match(start, Mark.OUTLET);
        int behind = outlet == null ? from : outlet.to() + start - from;
        return behind > i && page.is(behind, Mark.VERB);
    }

    private boolean opensClause(int i) {
        long ties = TIES;
        boolean pronoun = isPlainPronoun(i) && !page.is(i, Mark.CLAUSE) && !page.isOver(i - 1, ties);
        return pronoun
                || page.is(i, Mark.DETERMINER, "definite")
                        && !page.is(i, Mark.DEMONSTRATIVE)
                        && !page.isOver(i - 1, ties)
                        && !shape.isComma(i - 1)
                        && !shape.isCapital(i);
    }

    private boolean closesClause(int i, boolean open) {
        if (page.is(i, Mark.AFFILIATION)) {
            return !open || shape.isTime(i + 1) && !page.isOver(i + 1, Page.NAMES);
        }
        if (page.is(i, Mark.COMPLEMENT, "that")) {
            return true;
        }
        if (open && page.is(i, Mark.AGENT) && page.isOver(i + 1, Page.NAMES | Mark.DETERMINER.bit)) {
            return false;
        }
        if (page.is(i, Mark.CLAUSE, "relative")) {
            return !open;
        }
        boolean field = page.isOver(i, Mark.FIELD.bit) && shape.isCapital(i);
        return page.isAny(i, CLOSING)
                && !field // "Kementerian Dalam Negeri"
                && !page.is(i, Mark.DEMONSTRATIVE)
                && !page.is(i, Mark.DETERMINER)
                && !(page.is(i, Mark.AUXILIARY, "adverb") && page.is(i - 1, Mark.DETERMINER));
    }

    private boolean isCue(int i) {
        boolean leads = page.is(i + 1, Mark.COMPLEMENT)
                && page.isAny(i, Mark.bits(Mark.THAT, Mark.OBJECT, Mark.WISH, Mark.TOLD));
        return (leads || page.isAny(i, Mark.bits(Mark.VERB, Mark.RELAY, Mark.PREP, Mark.ENCLITIC, Mark.PASSIVE)))
                && !page.isAny(i, Mark.bits(Mark.NOUN, Mark.DOCUMENT, Mark.ROLE))
                && !shape.isCapital(i);
    }

    /** "Reuters reports": behind an outlet's name the word is a verb, whatever else it may be. */
    private boolean isOutletReporting(int i, int from) {
        return page.is(i, Mark.VERB)
                && page.isOver(from, Mark.OUTLET.bit)
                && page.isOver(i - 1, Mark.OUTLET.bit)
                && !shape.isCapital(i);
    }

    private boolean isInitial(int i) {
        return i + 1 < page.size()
                && page.token(i).isMark(".")
                && !page.token(i).spaceBefore()
                && page.text.sentenceNumberAt(i) == page.text.sentenceNumberAt(i + 1);
    }

    private boolean joinsList(int comma) {
        int after = comma + 1;
        if (page.is(after, Mark.CONJUNCTION)) {
            return canStart(after + 1);
        }
        for (int i = after; i < after + LONGEST_LIST && shape.isCapital(after) && page.inText(i); i++) {
            if (page.is(i, Mark.CONJUNCTION)) {
                return shape.isCapital(i + 1);
            }
            if (!shape.isComma(i) && !shape.isCapital(i)) {
                return false;
            }
        }
        return false;
    }

    /** An apposition has the case of what it stands beside; a subject behind an oblique phrase is the next clause's. */
    private boolean isOtherCase(int from, int to, int start) {
        return page.isAnyOver(from, to, Mark.OBLIQUE.bit)
                && page.isAny(start, Page.PEOPLE)
                && !page.isOver(start, Mark.OBLIQUE.bit);
    }

    private Phrase withBeside(int from, int to, int high) {
        int comma = shape.afterBracket(to);
        if (!shape.isComma(comma) || comma + 1 >= high) {
            return Phrase.of(from, to);
        }
        int start = comma + 1;
        boolean nominal = shape.isCapital(start) || page.isAny(start, Page.PEOPLE) || page.is(start, Mark.DETERMINER);
        if (!nominal
                || shape.isTime(start)
                || page.isAny(start, Mark.bits(Mark.PRONOUN))
                || isOtherCase(from, to, start)) {
            return Phrase.of(from, to);
        }
        int end = end(start, Math.min(high, start + LONGEST_BESIDE));
        boolean closed = end > start
                && (end >= high
                        || shape.isBreak(end)
                        || shape.isTime(end)
                        || page.isAny(end, Mark.bits(Mark.ADJUNCT, Mark.CLAUSE)));
        return closed && !isReport(start, end) ? new Phrase(from, to, start, end) : Phrase.of(from, to);
    }

    /** "Menurut polisi, korban tewas 40 orang, …": what counts the dead describes nobody. */
    boolean isReport(int from, int to) {
        return !page.text.annotations().within(from, to, "concept").isEmpty()
                && !page.text.annotations().within(from, to, "number").isEmpty();
    }
}
