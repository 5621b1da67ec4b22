package org.jejak.extract.attribution;

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
            Mark.FIELD,
            Mark.PLACE_KIND,
            Mark.DOCUMENT,
            Mark.MONTH,
            Mark.WEEKDAY);
    static final long FUNCTION = Mark.bits(
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

    private static final int LONGEST_TITLE = 4;

    private final Page page;
    private final Shape shape;
    private final PersonTest persons;

    Names(Page page, Shape shape) {
        this.page = page;
        this.shape = shape;
        this.persons = new PersonTest(page, shape);
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
        return page.token(i).isMark(".")
                && page.token(i - 1).text().length() <= 2
                && !page.token(i).spaceBefore();
    }

    /** The person named in the range, the last behind a title; null where there is none. */
    Match.@Nullable Range personIn(int from, int to, Census census) {
        Match.Range found = null;
        int i = from;
        while (i < to) {
            int end = endOfRun(i, to);
            if (end > i && persons.isPerson(i, end, from, to, census)) {
                found = new Match.Range(startOfName(i, end, census), end);
                if (!persons.hasTitle(from, i)) {
                    return found;
                }
            }
            i = Math.max(end, i + 1);
        }
        return found;
    }

    /** Right behind a rank or a form of address, which no office's name can follow. */
    boolean isHonoured(int from) {
        for (int i = Math.max(0, from - LONGEST_TITLE); i < from; i++) {
            Match title = page.match(i, Mark.TITLE);
            if (title != null && title.to() == from && title.value().equals("honorific")) {
                return true;
            }
        }
        return false;
    }

    /** In "Menteri Sosial Tri Rismaharini" the name begins where the report later calls her by one word alone. */
    int startOfName(int run, int end, Census census) {
        int from = afterInitials(run, end);
        if (isHonoured(from)) {
            return from;
        }
        boolean whole = from > 0 && persons.isWhole(from - 1);
        boolean joined = !whole && isJoined(from);
        if (end - from < 2 || end - from == 2 && !joined || page.isOver(from, Mark.PERSON.bit)) {
            return from;
        }
        for (int i = from; i < end; i++) {
            if (census.standsAlone(i)) {
                return i == end - 1 && !joined ? Math.max(from, end - 2) : i;
            }
        }
        if (joined && end - from == 2) {
            return end - 1;
        }
        if (whole) {
            return from;
        }
        boolean titled =
                from > 0 && page.isOver(from - 1, Mark.bits(Mark.TITLE, Mark.BODY, Mark.PLACE_KIND, Mark.ROLE));
        return titled ? Math.max(from, beforeInitial(end - (end - from > 4 ? 3 : 2))) : from;
    }

    /** "BNPB Joko Santoso". */
    private int afterInitials(int run, int end) {
        int from = run;
        while (from < end - 1 && persons.isInitials(from) && !persons.isInitials(from + 1)) {
            from++;
        }
        return from;
    }

    /** The run may begin with the rest of an institution's or a place's name, or of a list. */
    private boolean isJoined(int from) {
        boolean body =
                page.isOver(from - 1, Mark.BODY.bit) && !page.isOver(from - 1, Mark.ROLE.bit) && !page.hasCases();
        boolean place = page.isOver(from - 1, Mark.PLACE_KIND.bit) && shape.isCapital(from - 1);
        return page.isOver(from - 1, Mark.CONJUNCTION.bit) || body || place;
    }

    /** "Sari P Wulandari": no name begins with an initial behind a word. */
    private int beforeInitial(int i) {
        return page.token(i).text().length() == 1 ? i - 1 : i;
    }
}
