package org.jejak.extract.attribution;

import java.util.Locale;
import org.jejak.text.Match;

/** Tells whether a run of capitalised words in a phrase is a person: by titles, prepositions and bodies before it. Immutable. */
final class PersonTest {

    private static final int LONGEST_ACRONYM = 6;
    private static final int SHORTEST_INITIALS = 3;

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
                && (page.isOver(from - 1, Mark.BODY.bit) || isPlaceName(from, end))
                && !page.isOver(from - 1, Mark.bits(Mark.TITLE, Mark.ROLE))
                && !(page.hasCases() && end - from > 1)
                && !(end - from > 1 && isWhole(from - 1) && hasTitle(phraseFrom, from))
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
        boolean introduced = from > phraseFrom && page.isOver(from - 1, Mark.bits(Mark.TITLE, Mark.ROLE, Mark.FIELD));
        boolean titled = introduced || hasTitle(phraseFrom, from);
        if (end - from == 1) {
            boolean known = titled && (census.standsAlone(from) || !isBehindBody(phraseFrom, from));
            return !isAcronym(from) && (known || from == phraseFrom && census.isSurname(from));
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
                return i + 1 == to || !isWhole(to - 1);
            }
        }
        return false;
    }

    /** "Desa Sukamaju Jaya", "desa Sukamaju"; but "kepala desa Joko Santoso": in lower case the noun may be the head's own. */
    private boolean isPlaceName(int from, int end) {
        return page.isOver(from - 1, Mark.PLACE_KIND.bit) && (end - from == 1 || shape.isCapital(from - 1));
    }

    /** "Pupils of Primary School 2 Kenari": between the title and the name stands an institution or a place. */
    private boolean isBehindBody(int from, int to) {
        if (to > from && page.isOver(to - 1, Mark.bits(Mark.PLACE, Mark.COUNTRY))) {
            return false;
        }
        for (int i = to - 1; i >= from && !page.isOver(i, Mark.bits(Mark.TITLE, Mark.ROLE)); i--) {
            if (page.isOver(i, Mark.bits(Mark.BODY, Mark.PLACE_KIND, Mark.ORGANISATION))) {
                return true;
            }
        }
        return false;
    }

    /** A field of office, a place, a listed name or an institution's initials: a name that follows is another. */
    boolean isWhole(int i) {
        long listed = Mark.bits(Mark.FIELD, Mark.PLACE, Mark.COUNTRY, Mark.ORGANISATION);
        return page.isOver(i, listed)
                || isInitials(i)
                || page.isOver(i, Mark.TITLE.bit) && page.isOver(i - 1, Mark.TITLE.bit) && isOneTitle(i - 1);
    }

    /** "BNPB", "OJK": three capitals or more stand for an institution, not for a name; two may be a person's. */
    boolean isInitials(int i) {
        return page.inText(i)
                && page.token(i).isAllCapitals()
                && page.token(i).text().length() >= SHORTEST_INITIALS;
    }

    /** "Wali Kota", "Sekretaris Daerah": two words that the packs know as one title. */
    private boolean isOneTitle(int i) {
        Match title = page.match(i, Mark.TITLE);
        return title != null && title.length() > 1;
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
