package org.jejak.extract.attribution;

import org.jejak.text.Match;
import org.jspecify.annotations.Nullable;

/** Finds the one person that a phrase and what stands beside it name: "the mayor, Ana Reyes", "a farmer, Ana (43)". Immutable. */
final class NamedPerson {

    private final Page page;
    private final Shape shape;
    private final Names names;
    private final Census census;
    private final Kinds kinds;

    NamedPerson(Page page, Shape shape, Names names, Census census) {
        this.page = page;
        this.shape = shape;
        this.names = names;
        this.census = census;
        this.kinds = new Kinds(page, shape);
    }

    /** The tokens of the name; null where the phrase names no person, or two. */
    Match.@Nullable Range in(Phrase phrase) {
        Match.Range person = names.personIn(phrase.from(), phrase.to(), census);
        if (person != null && isOneOfTwo(phrase, person)) {
            return null;
        }
        if (person != null && mayBePlace(person, phrase) && isOneName(phrase)) {
            person = null;
        }
        if (person == null && isLoneName(phrase)) {
            person = new Match.Range(phrase.from(), phrase.to());
        }
        if (person == null
                && phrase.hasBeside()
                && !isRelative(phrase)
                && (!isCollective(phrase) || isOneName(phrase))) {
            person = isAged(phrase)
                    ? new Match.Range(phrase.besideFrom(), phrase.besideFrom() + 1)
                    : names.personIn(phrase.besideFrom(), phrase.besideTo(), census);
        }
        return person;
    }

    /** "Mayor Ana Reyes and Governor Leo Cruz": another person, with a title too, is joined with the one found. */
    private boolean isOneOfTwo(Phrase phrase, Match.Range person) {
        for (int i = phrase.from() + 1; i < phrase.to() - 1; i++) {
            if (page.is(i, Mark.CONJUNCTION) && page.isOver(i + 1, Mark.TITLE.bit)) {
                Match.Range first = names.personIn(phrase.from(), i, census);
                return first != null && first.to() == i && first.to() - first.from() > 1 && person.from() > i;
            }
        }
        return false;
    }

    /** "The head of the office, whom Antara reached on Monday,": what is said of her names others. */
    private boolean isRelative(Phrase phrase) {
        return page.is(phrase.besideFrom(), Mark.CLAUSE, "relative") || page.is(phrase.besideFrom(), Mark.RELAY);
    }

    /** What ends an office's name may tell where it is, if a name stands beside the office. */
    private boolean mayBePlace(Match.Range person, Phrase phrase) {
        boolean oneWord = person.to() - person.from() == 1;
        boolean behindOffice = person.from() > phrase.from()
                && page.isOver(person.from() - 1, Mark.bits(Mark.BODY, Mark.ORGANISATION));
        boolean behindTitle = person.from() > phrase.from()
                && page.isOver(person.from() - 1, Mark.TITLE.bit)
                && !names.isHonoured(person.from());
        return behindOffice || behindTitle || oneWord && (!census.standsAlone(person.from()) || isTitled(phrase));
    }

    /** "The chief of the staff of Kenari, General Ana Reyes,": the rank is hers, and what ends the office is no name of hers. */
    private boolean isTitled(Phrase phrase) {
        return phrase.hasBeside() && afterTitles(phrase) > phrase.besideFrom() && shape.isCapital(phrase.besideFrom());
    }

    private int afterTitles(Phrase phrase) {
        int i = phrase.besideFrom();
        while (i < phrase.besideTo() && page.isOver(i, Mark.TITLE.bit)) {
            i += page.token(i + 1).isMark(".") ? 2 : 1;
        }
        return i;
    }

    /** "A resident, Joko Santoso,": nothing but one name, perhaps behind a title, beside a noun that may mean many. */
    private boolean isOneName(Phrase phrase) {
        int from = afterTitles(phrase);
        int to = shape.beforeBracket(phrase.besideTo());
        boolean plain = to - from > 1 || isAged(phrase);
        for (int i = from; i < to; i++) {
            plain &= shape.isCapital(i)
                    && !page.isOver(i, Page.PEOPLE | Mark.bits(Mark.PLACE, Mark.PLACE_KIND, Mark.FIELD));
        }
        return plain;
    }

    /** "A resident, Ana (43),": one word, and an age. */
    private boolean isAged(Phrase phrase) {
        int bracket = phrase.besideFrom() + 1;
        return phrase.hasBeside()
                && shape.isCapital(phrase.besideFrom())
                && page.token(bracket).isMark("(")
                && page.token(bracket + 1).isNumber()
                && shape.afterBracket(bracket) == bracket + 3
                && phrase.besideTo() <= bracket + 3;
    }

    /** "Joko, a farmer": one capitalised word, and beside it what kind of person that is. */
    private boolean isLoneName(Phrase phrase) {
        boolean lone = phrase.length() == 1 && phrase.hasBeside() && shape.isCapital(phrase.from());
        return lone
                && !page.isOver(phrase.from(), Page.NAMES | Page.PEOPLE)
                && !page.token(phrase.from()).isAllCapitals()
                && !shape.isCapital(phrase.besideFrom());
    }

    private boolean isCollective(Phrase phrase) {
        return kinds.has(new Match.Range(phrase.from(), phrase.to()), Mark.GROUP);
    }
}
