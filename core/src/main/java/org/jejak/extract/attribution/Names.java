package org.jejak.extract.attribution;

import java.util.Locale;
import org.jejak.text.Match;
import org.jspecify.annotations.Nullable;

/** Tells a person's name from an institution's, by what stands in it and around it; needs no list of persons. Immutable. */
final class Names {

    private static final long NO_PERSON = Mark.bits(
            Mark.COUNTRY,
            Mark.ORGANISATION,
            Mark.OUTLET,
            Mark.PLACE,
            Mark.THING,
            Mark.BODY,
            Mark.ROLE,
            Mark.GROUP,
            Mark.TITLE,
            Mark.DOCUMENT,
            Mark.MONTH,
            Mark.WEEKDAY);
    private static final long FUNCTION = Mark.bits(
            Mark.CONJUNCTION,
            Mark.CLAUSE,
            Mark.PREP,
            Mark.ADJUNCT,
            Mark.AUXILIARY,
            Mark.DETERMINER,
            Mark.PRONOUN,
            Mark.NEGATION,
            Mark.COMPLEMENT,
            Mark.ENCLITIC,
            Mark.AFFILIATION,
            Mark.INTERVIEW,
            Mark.VERB,
            Mark.BASE,
            Mark.RELAY);
    private static final int LONGEST_ACRONYM = 6;

    private final Page page;
    private final Shape shape;

    Names(Page page, Shape shape) {
        this.page = page;
        this.shape = shape;
    }

    /** Token after the run of capitalised words, none of them a title or a country, that begins at the token. */
    int endOfRun(int from, int limit) {
        int i = from;
        while (i < limit && isPart(i)) {
            i++;
            if (i + 1 < limit && (page.is(i, Mark.PARTICLE) || isInitialStop(i)) && isPart(i + 1)) {
                i++;
            }
        }
        return i;
    }

    private boolean isPart(int i) {
        if (page.isOver(i, Mark.PERSON.bit)) {
            return true;
        }
        return shape.isCapital(i) && !page.isOver(i, NO_PERSON) && !page.isAny(i, FUNCTION);
    }

    private boolean isInitialStop(int i) {
        return page.token(i).is(".")
                && page.token(i - 1).text().length() <= 2
                && !page.token(i).spaceBefore();
    }

    /** The person named in the range, the last behind a title; null where there is none. */
    Match.@Nullable Range personIn(int from, int to, Census census) {
        Match.Range found = null;
        int i = from;
        while (i < to) {
            int end = endOfRun(i, to);
            if (end > i && isPerson(i, end, from, to, census)) {
                found = new Match.Range(startOfName(i, end, census), end);
                if (!hasTitle(from, i)) {
                    return found;
                }
            }
            i = Math.max(end, i + 1);
        }
        return found;
    }

    /** In "Menteri Sosial Tri Rismaharini" the name begins where the report later calls her by one word alone. */
    int startOfName(int from, int end, Census census) {
        boolean joined = from > 0 && page.isOver(from - 1, Mark.bits(Mark.CONJUNCTION, Mark.BODY));
        if (end - from < 2 || end - from == 2 && !joined || page.isOver(from, Mark.PERSON.bit)) {
            return from;
        }
        for (int i = from; i < end; i++) {
            if (census.standsAlone(page.token(i).form())) {
                return i == end - 1 && !joined ? Math.max(from, end - 2) : i;
            }
        }
        if (joined && end - from == 2) {
            return end - 1;
        }
        boolean titled = from > 0 && page.isOver(from - 1, Mark.bits(Mark.TITLE, Mark.BODY, Mark.ROLE));
        return titled ? Math.max(from, end - (end - from > 4 ? 3 : 2)) : from;
    }

    private boolean isPerson(int from, int end, int phraseFrom, int phraseTo, Census census) {
        if (end < phraseTo && !endsName(end)) {
            return false;
        }
        if (page.isOver(from, Mark.PERSON.bit)) {
            return true;
        }
        if (from > phraseFrom
                && page.isOver(from - 1, Mark.BODY.bit)
                && !page.isOver(from - 1, Mark.TITLE.bit)
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
            return !isAcronym(from)
                    && (titled
                            || from == phraseFrom
                                    && census.isSurname(page.token(from).form()));
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
        return end - from > 3
                || census.standsAlone(page.token(end - 1).form())
                || end - from > 2 && census.standsAlone(page.token(end - 2).form());
    }

    private boolean endsName(int i) {
        return shape.isComma(i)
                || shape.isBracket(i)
                || page.isAny(i, FUNCTION & ~(Mark.VERB.bit | Mark.BASE.bit)) && !shape.isCapital(i);
    }

    private boolean hasTitle(int from, int to) {
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
