package org.jejak.extract.attribution;

import org.jejak.extract.reason.Basis;
import org.jejak.model.Ground;
import org.jejak.model.Source;
import org.jejak.text.Match;

/** Makes a speaker of a noun phrase: the name alone for a named person, the whole phrase for anybody else. */
final class Naming {

    private final Page page;
    private final Shape shape;
    private final Names names;
    private final Census census;
    private final Roster roster;
    private final Kinds kinds;
    private final Owners owners;
    private final Antecedents antecedents;

    Naming(Page page, Shape shape, Names names, Census census, Roster roster) {
        this.page = page;
        this.shape = shape;
        this.names = names;
        this.census = census;
        this.roster = roster;
        this.kinds = new Kinds(page, shape);
        this.owners = new Owners(page, shape, roster);
        this.antecedents = new Antecedents(page, shape, roster);
    }

    Speaker speaker(Phrase phrase) {
        Speaker speaker = identify(unmarked(phrase));
        roster.heard(speaker, phrase);
        enterShortForm(speaker, phrase);
        return speaker;
    }

    /** A name alone without the guillemets around it. */
    private Phrase unmarked(Phrase phrase) {
        boolean marked = phrase.length() > 2
                && !phrase.hasBeside()
                && shape.isNameMark(phrase.from())
                && shape.isNameMark(phrase.to() - 1);
        return marked ? Phrase.of(phrase.from() + 1, phrase.to() - 1) : phrase;
    }

    private Speaker identify(Phrase phrase) {
        if (page.is(phrase.from(), Mark.PRONOUN) && phrase.length() <= 2) {
            return antecedents.pronoun(phrase);
        }
        Match.Range person = names.personIn(phrase.from(), phrase.to(), census);
        if (person == null && isLoneName(phrase)) {
            person = new Match.Range(phrase.from(), phrase.to());
        }
        if (person == null && phrase.hasBeside() && (!isCollective(phrase) || isOneName(phrase))) {
            person = names.personIn(phrase.besideFrom(), phrase.besideTo(), census);
        }
        if (person != null) {
            return Speaker.named(person, census.fullName(person), Source.Type.PERSON);
        }
        boolean named = phrase.hasBeside()
                && isProper(phrase.besideFrom(), phrase.besideTo())
                && !shape.isCapital(phrase.to() - 1)
                        | page.isOver(phrase.to() - 1, Mark.COUNTRY.bit) & page.isOver(phrase.from(), Mark.BODY.bit);
        return other(
                named
                        ? new Match.Range(phrase.besideFrom(), phrase.besideTo())
                        : new Match.Range(phrase.from(), phrase.to()));
    }

    /** "A resident, Joko Santoso,": nothing but one name beside a noun that may mean many. */
    private boolean isOneName(Phrase phrase) {
        int to = shape.beforeBracket(phrase.besideTo());
        return to - phrase.besideFrom() > 1 && isProper(phrase.besideFrom(), to);
    }

    private boolean isProper(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!shape.isCapital(i)) {
                return false;
            }
        }
        return true;
    }

    /** "Joko, a farmer": one capitalised word, and beside it what kind of person that is. */
    private boolean isLoneName(Phrase phrase) {
        boolean lone = phrase.length() == 1 && phrase.hasBeside() && shape.isCapital(phrase.from());
        return lone
                && !page.isOver(phrase.from(), Page.NAMES | Page.PEOPLE)
                && !page.token(phrase.from()).isAllCapitals()
                && !shape.isCapital(phrase.besideFrom());
    }

    /** The speaker that an enclitic of so many UTF-16 units at the end of the token points back to. */
    Speaker enclitic(int token, int units) {
        return antecedents.enclitic(token, units);
    }

    private Speaker other(Match.Range range) {
        Match.Range head = beforeRelative(range);
        Source.Type type = kinds.type(head);
        String byShort = roster.byShortForm(head);
        if (byShort != null) {
            return Speaker.named(range, new Filed(byShort, Basis.of(Ground.NAME_SHORT_FORM, range)), type);
        }
        Filed listed = owners.canonical(head, type);
        if (listed == null && type == Source.Type.DOCUMENT) {
            listed = owners.canonical(range, type);
        }
        if (listed != null) {
            return Speaker.named(range, listed, type);
        }
        Speaker meant = antecedents.meantBy(range, type);
        return meant == null
                ? Speaker.named(range, new Filed(owners.plain(head), Basis.of(Ground.NAME_PRINTED)), type)
                : meant;
    }

    /** "The report that cites the police": what a relative clause says of a source is no part of its name. */
    private Match.Range beforeRelative(Match.Range range) {
        for (int i = range.from() + 1; i < range.to(); i++) {
            if (page.is(i, Mark.CLAUSE, "relative")) {
                return new Match.Range(range.from(), i);
            }
        }
        return range;
    }

    private boolean isCollective(Phrase phrase) {
        return kinds.has(new Match.Range(phrase.from(), phrase.to()), Mark.GROUP);
    }

    /** "Badan Meteorologi (BMKG)": the bracket right behind the phrase. */
    private void enterShortForm(Speaker speaker, Phrase phrase) {
        int open = phrase.to();
        boolean bracket = page.inText(open + 2)
                && page.token(open).is("(")
                && page.token(open + 2).is(")");
        if (bracket && page.token(open + 1).isAllCapitals()) {
            roster.enterShortForm(page.token(open + 1).text(), speaker.canonical());
        }
    }
}
