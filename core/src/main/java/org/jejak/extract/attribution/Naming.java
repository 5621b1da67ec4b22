package org.jejak.extract.attribution;

import org.jejak.extract.reason.Basis;
import org.jejak.model.Ground;
import org.jejak.model.Source;
import org.jejak.text.Match;
import org.jspecify.annotations.Nullable;

/** Makes a speaker of a noun phrase: the name alone for a named person, the whole phrase for anybody else. */
final class Naming {

    private final Page page;
    private final Shape shape;
    private final NamedPerson persons;
    private final Census census;
    private final Roster roster;
    private final Kinds kinds;
    private final Owners owners;
    private final Antecedents antecedents;
    private final Whereabouts whereabouts;

    Naming(Page page, Shape shape, Names names, Census census, Roster roster) {
        this.page = page;
        this.shape = shape;
        this.persons = new NamedPerson(page, shape, names, census);
        this.census = census;
        this.roster = roster;
        this.kinds = new Kinds(page, shape);
        this.owners = new Owners(page, shape, roster);
        this.whereabouts = new Whereabouts(page, shape);
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
        boolean half = phrase.length() > 1
                && !phrase.hasBeside()
                && shape.isNameMark(phrase.from() - 1)
                && shape.isNameMark(phrase.to() - 1);
        int to = marked || half ? phrase.to() - 1 : phrase.to();
        return marked ? Phrase.of(phrase.from() + 1, to) : half ? Phrase.of(phrase.from(), to) : phrase;
    }

    private Speaker identify(Phrase phrase) {
        if (page.is(phrase.from(), Mark.PRONOUN) && phrase.length() <= 2) {
            return antecedents.pronoun(phrase);
        }
        Match.Range person = persons.in(phrase);
        if (person != null) {
            return Speaker.named(person, census.fullName(person), Source.Type.PERSON);
        }
        Match.Range name = properBeside(phrase);
        return other(name != null ? name : new Match.Range(phrase.from(), phrase.to()));
    }

    /** "The operator, Kenari Lines,", "its agency, the ARO,", "the operator, the firm «Kenari»,": the name beside a common noun; null where none stands there. */
    private Match.@Nullable Range properBeside(Phrase phrase) {
        boolean common = !shape.isCapital(phrase.to() - 1)
                || page.isOver(phrase.to() - 1, Mark.COUNTRY.bit) && page.isOver(phrase.from(), Mark.BODY.bit);
        if (!phrase.hasBeside() || !common) {
            return null;
        }
        int from = phrase.besideFrom();
        from = page.is(from, Mark.DETERMINER) ? from + 1 : from;
        while (from < phrase.besideTo() && page.is(from, Mark.BODY) && !shape.isCapital(from)) {
            from++;
        }
        boolean marked = shape.isNameMark(from) && shape.isNameMark(phrase.besideTo() - 1);
        int start = marked ? from + 1 : from;
        int end = marked ? phrase.besideTo() - 1 : phrase.besideTo();
        return start < end && isProper(start, end) ? new Match.Range(start, end) : null;
    }

    private boolean isProper(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!shape.isCapital(i)) {
                return false;
            }
        }
        return true;
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
        boolean shown = head.to() < range.to() && Listeners.isShown(page, head.to());
        if (listed == null && type == Source.Type.DOCUMENT && !shown) {
            listed = owners.canonical(range, type);
        }
        if (listed == null) {
            listed = whereabouts.of(head);
        }
        if (listed != null) {
            return Speaker.named(range, listed, type);
        }
        Speaker meant = antecedents.meantBy(range, type);
        return meant == null
                ? Speaker.named(range, new Filed(owners.plain(head), Basis.of(Ground.NAME_PRINTED)), type)
                : meant;
    }

    /** "The report that cites the police", "the report seen by AFP": what is said of a source is no part of its name. */
    private Match.Range beforeRelative(Match.Range range) {
        for (int i = range.from() + 1; i < range.to(); i++) {
            if (page.is(i, Mark.CLAUSE, "relative") || Listeners.isShown(page, i)) {
                return new Match.Range(range.from(), i);
            }
        }
        return range;
    }

    /** "Badan Meteorologi (BMKG)": the bracket right behind the phrase. */
    private void enterShortForm(Speaker speaker, Phrase phrase) {
        int open = phrase.to();
        boolean bracket = page.inText(open + 2)
                && page.token(open).isMark("(")
                && page.token(open + 2).isMark(")");
        if (bracket && page.token(open + 1).isAllCapitals()) {
            roster.enterShortForm(page.token(open + 1).text(), speaker.canonical());
        }
    }
}
