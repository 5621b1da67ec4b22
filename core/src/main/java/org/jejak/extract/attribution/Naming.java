package org.jejak.extract.attribution;

import java.util.Optional;
import org.jejak.model.Source;
import org.jejak.text.Match;
import org.jspecify.annotations.Nullable;

/** Makes a speaker of a noun phrase: the name alone for a named person, the whole phrase for anybody else. */
final class Naming {

    private final Page page;
    private final Shape shape;
    private final Names names;
    private final Roster roster;

    Naming(Page page, Shape shape, Names names, Roster roster) {
        this.page = page;
        this.shape = shape;
        this.names = names;
        this.roster = roster;
    }

    Speaker speaker(Phrase phrase) {
        Speaker speaker = identify(phrase);
        roster.heard(speaker, phrase);
        enterShortForm(speaker, phrase);
        return speaker;
    }

    private Speaker identify(Phrase phrase) {
        if (page.is(phrase.from(), Mark.PRONOUN) && phrase.length() <= 2) {
            return pronoun(phrase);
        }
        Match.Range person = names.personIn(phrase.from(), phrase.to(), roster);
        if (person == null && isLoneName(phrase)) {
            person = new Match.Range(phrase.from(), phrase.to());
        }
        if (person == null && phrase.hasBeside() && !isCollective(phrase)) {
            person = names.personIn(phrase.besideFrom(), phrase.besideTo(), roster);
        }
        if (person != null) {
            return Speaker.named(person, roster.fullName(person), Source.Type.PERSON);
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

    private Speaker pronoun(Phrase phrase) {
        Match match = page.match(phrase.from(), Mark.PRONOUN);
        Match.Range range = new Match.Range(phrase.from(), phrase.to());
        return resolved(range, 0, match == null ? null : roster.byPronoun(match.value()));
    }

    /** The speaker that an enclitic of so many UTF-16 units at the end of the token points back to. */
    Speaker enclitic(int token, int units) {
        return resolved(new Match.Range(token, token + 1), units, roster.byPronoun("3s"));
    }

    private Speaker resolved(Match.Range range, int enclitic, Roster.@Nullable Known known) {
        return known == null
                ? new Speaker(
                        range,
                        enclitic,
                        Optional.empty(),
                        page.text.slice(range.from(), range.to()),
                        Source.Type.UNNAMED)
                : new Speaker(range, enclitic, Optional.of(known.mention()), known.canonical(), known.type());
    }

    private Speaker other(Match.Range range) {
        Source.Type type = type(range);
        String printed = page.text.slice(range.from(), range.to());
        String byShort = roster.byShortForm(printed);
        if (byShort != null) {
            return Speaker.named(range, byShort, type);
        }
        String listed = listed(range, type);
        if (listed != null) {
            return Speaker.named(range, listed, type);
        }
        Roster.Known known = isPointingBack(range) ? knownBy(range) : null;
        return known == null ? Speaker.named(range, unpointed(range), type) : resolved(range, 0, known);
    }

    /** The phrase without the demonstrative at its end: "juru bicara itu" is filed as "juru bicara". */
    private String unpointed(Match.Range range) {
        boolean points = range.to() - range.from() > 1 && page.is(range.to() - 1, Mark.DEMONSTRATIVE);
        return page.text.slice(range.from(), points ? range.to() - 1 : range.to());
    }

    private Roster.@Nullable Known knownBy(Match.Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            if (page.isOver(i, Mark.bits(Mark.ROLE, Mark.TITLE, Mark.BODY, Mark.DOCUMENT))) {
                Roster.Known known = roster.byWord(page.token(i).form());
                if (known != null) {
                    return known;
                }
            }
        }
        boolean body = page.isOver(range.from(), Mark.BODY.bit) || page.isOver(range.to() - 1, Mark.BODY.bit);
        return body ? roster.byPronoun("3n") : null;
    }

    /** "lembaga itu", "the agency": a demonstrative and no name. */
    private boolean isPointingBack(Match.Range range) {
        boolean points = page.isOver(range.to() - 1, Mark.DEMONSTRATIVE.bit)
                || page.is(range.from(), Mark.DETERMINER, "definite");
        for (int i = range.from() + 1; i < range.to(); i++) {
            points &= !shape.isCapital(i);
        }
        return points && range.to() - range.from() <= 4;
    }

    private @Nullable String listed(Match.Range range, Source.Type type) {
        for (Mark mark : new Mark[] {Mark.ORGANISATION, Mark.OUTLET, Mark.COUNTRY}) {
            for (int i = range.from(); i < range.to(); i++) {
                Match match = page.match(i, mark);
                if (match != null && stands(match, mark, range, type)) {
                    return match.value();
                }
            }
        }
        return null;
    }

    /** Whether a listed name stands for the whole phrase: it fills it, or heads it, or owns the report that is quoted. */
    private static boolean stands(Match match, Mark mark, Match.Range range, Source.Type type) {
        if (match.from() == range.from() && match.to() == range.to()) {
            return true;
        }
        boolean most = type == Source.Type.ORGANISATION && match.length() * 2 >= range.to() - range.from();
        return mark != Mark.COUNTRY && (type == Source.Type.DOCUMENT || type == Source.Type.OUTLET || most);
    }

    private Source.Type type(Match.Range range) {
        int from = range.from();
        if (has(range, Mark.DOCUMENT) && !has(range, Mark.ROLE) && !has(range, Mark.GROUP)) {
            return Source.Type.DOCUMENT;
        }
        if (has(range, Mark.GROUP)) {
            return Source.Type.COLLECTIVE;
        }
        if (has(range, Mark.ROLE) || has(range, Mark.TITLE) && !has(range, Mark.BODY)) {
            return Source.Type.UNNAMED;
        }
        if (page.isOver(from, Mark.OUTLET.bit) || page.isOver(range.to() - 1, Mark.OUTLET.bit)) {
            return Source.Type.OUTLET;
        }
        for (int i = from; i < range.to(); i++) {
            if (shape.isCapital(i) || page.isOver(i, Page.NAMES | Mark.BODY.bit)) {
                return Source.Type.ORGANISATION;
            }
        }
        return Source.Type.UNNAMED;
    }

    private boolean has(Match.Range range, Mark mark) {
        for (int i = range.from(); i < range.to(); i++) {
            if (page.isOver(i, mark.bit)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCollective(Phrase phrase) {
        return has(new Match.Range(phrase.from(), phrase.to()), Mark.GROUP);
    }

    /** "Badan Intelijen Nasional (NIS)": the bracket right behind the phrase. */
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
