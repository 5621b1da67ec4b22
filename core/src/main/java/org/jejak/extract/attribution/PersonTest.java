package org.jejak.extract.attribution;

import java.util.Locale;

/** Tells whether a run of capitalised words in a phrase is a person: by titles, prepositions and bodies before it. Immutable. */
final class PersonTest {

    private static final int LONGEST_ACRONYM = 6;

    private final Page page;
    private final Shape shape;

    PersonTest(Page page, Shape shape) {
        this.page = page;
        this.shape = shape;
    }

    boolean isPerson(int from, int end, int phraseFrom, int phraseTo, Census census) {
        if (end < phraseTo && !endsName(end)) {
            return false;
        }
        if (page.isOver(from, Mark.PERSON.bit)) {
            return true;
        }
        if (from > phraseFrom
                && page.isOver(from - 1, Mark.BODY.bit)
                && !page.isOver(from - 1, Mark.TITLE.bit)
                && !(page.hasCases() && end - from > 1)
                && !hasOwnName(from, end, census)) {
            return false;
        }
        if (from > phraseFrom
                && page.isOver(from - 1, Mark.bits(Mark.AFFILIATION, Mark.ADJUNCT, Mark.DETERMINER, Mark.AGENT))) {
            return false;
        }
        if (from > phraseFrom && isOwned(phraseFrom, from) && !hasOwnName(from, end, census)) {
            return false;
        }
        boolean introduced = from > phraseFrom && page.isOver(from - 1, Mark.bits(Mark.TITLE, Mark.ROLE));
        boolean titled = introduced || hasTitle(phraseFrom, from);
        if (end - from == 1) {
            return !isAcronym(from) && (titled || from == phraseFrom && census.isSurname(from));
        }
        return titled || from == phraseFrom && !isAcronym(from) || !hasBody(phraseFrom, from) && !isAcronym(end - 1);
    }

    /** "Presiden dari Istana Bogor": between the title and the name stands a preposition, and no other title behind it. */
    private boolean isOwned(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (page.isOver(i, Mark.bits(Mark.TITLE))) {
                return false;
            }
            if (page.isOver(i, Mark.AFFILIATION.bit)) {
                return true;
            }
        }
        return false;
    }

    /** "Dinas Kesehatan Kenari Joko Santoso": behind a body's name, a person's is known by its length or its later use. */
    private boolean hasOwnName(int from, int end, Census census) {
        return end - from > 3 || census.standsAlone(end - 1) || end - from > 2 && census.standsAlone(end - 2);
    }

    private boolean endsName(int i) {
        return shape.isComma(i)
                || shape.isBracket(i)
                || page.isAny(i, Names.FUNCTION & ~(Mark.VERB.bit | Mark.BASE.bit)) && !shape.isCapital(i);
    }

    boolean hasTitle(int from, int to) {
        for (int i = from; i < to; i++) {
            if (page.isOver(i, Mark.bits(Mark.TITLE, Mark.ROLE)) && !page.isOver(i, Mark.GROUP.bit)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasBody(int from, int to) {
        for (int i = from; i < to; i++) {
            if (page.isOver(i, Mark.bits(Mark.BODY, Mark.GROUP, Mark.DOCUMENT))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAcronym(int i) {
        String text = page.token(i).text();
        return text.length() > 1 && text.length() <= LONGEST_ACRONYM && text.equals(text.toUpperCase(Locale.ROOT));
    }
}
