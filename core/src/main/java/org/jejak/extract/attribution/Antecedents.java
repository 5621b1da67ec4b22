package org.jejak.extract.attribution;

import java.util.List;
import java.util.Optional;
import org.jejak.extract.reason.Basis;
import org.jejak.model.Ground;
import org.jejak.model.Source;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds whom pronouns, enclitics and phrases such as "lembaga itu", "the ministry", "the two" point back to. One thread. */
final class Antecedents {

    private static final int LONGEST = 5;

    private final Page page;
    private final Shape shape;
    private final Roster roster;

    Antecedents(Page page, Shape shape, Roster roster) {
        this.page = page;
        this.shape = shape;
        this.roster = roster;
    }

    Speaker pronoun(Phrase phrase) {
        Match match = page.match(phrase.from(), Mark.PRONOUN);
        Match.Range range = new Match.Range(phrase.from(), phrase.to());
        Roster.Known known = match == null ? null : roster.byPronoun(match.value(), phrase.from());
        boolean thing = known == null && match != null && match.value().equals("3n");
        return resolved(range, 0, thing ? officeBefore(phrase.from()) : known, Ground.NAME_BY_PRONOUN);
    }

    /** "The general staff raised its count. It had …": an office opens the sentence before and has not spoken yet; null where none does. */
    private Roster.@Nullable Known officeBefore(int pronoun) {
        int number = page.text.sentenceNumberAt(pronoun) - 1;
        if (number < 0) {
            return null;
        }
        Sentence before = page.text.sentences().get(number);
        int from = page.is(before.from(), Mark.DETERMINER) ? before.from() + 1 : before.from();
        List<Match> offices =
                page.text.annotations().within(from, Math.min(before.to(), from + LONGEST), "source.office");
        if (offices.isEmpty()) {
            return null;
        }
        Match.Range range = new Match.Range(from, offices.get(0).to());
        return new Roster.Known(page.text.folded(range.from(), range.to()), Source.Type.ORGANISATION, range);
    }

    Speaker enclitic(int token, int units) {
        return resolved(new Match.Range(token, token + 1), units, roster.byPronoun("3s", token), Ground.NAME_BY_ENDING);
    }

    /** Whom a phrase means that has a demonstrative or an article and no name; null where it does not point back. */
    @Nullable
    Speaker meantBy(Match.Range range, Source.Type type) {
        if (!isPointingBack(range) && !isSomeOfThem(range)) {
            return null;
        }
        Roster.Known known = type == Source.Type.COLLECTIVE ? byGroup(range) : byNoun(range);
        return known == null ? null : resolved(range, 0, known, Ground.NAME_BY_NOUN);
    }

    /** "The lawmakers": those who spoke before. */
    private Roster.@Nullable Known byGroup(Match.Range range) {
        Roster.Known known = roster.byWord(page.token(range.to() - 1).form());
        return known != null && known.type() == Source.Type.COLLECTIVE ? known : null;
    }

    /** The person named before whom a noun for a role means, where it stands with an article or a demonstrative and no more. */
    private Roster.@Nullable Known byRole(Match.Range range) {
        int from = page.is(range.from(), Mark.DETERMINER) ? range.from() + 1 : range.from();
        Match role = page.match(from, Mark.ROLE);
        boolean alone = role != null
                && (role.to() == range.to()
                        || role.to() == range.to() - 1 && page.isOver(role.to(), Mark.DEMONSTRATIVE.bit));
        return alone && role != null ? roster.byRank(role) : null;
    }

    private Roster.@Nullable Known byNoun(Match.Range range) {
        boolean outlet = isOutletNoun(range);
        boolean person =
                !outlet && page.isAnyOver(range.from(), range.to(), Mark.bits(Mark.ROLE, Mark.TITLE, Mark.DOCUMENT));
        for (int i = range.to() - 1; i >= range.from() && !outlet; i--) {
            if (page.isOver(i, Mark.bits(Mark.ROLE, Mark.TITLE, Mark.DOCUMENT))) {
                Roster.Known known = roster.byWord(page.token(i).form());
                if (known != null) {
                    return known;
                }
            }
        }
        if (person) {
            return byRole(range);
        }
        boolean body = page.isAnyOver(range.from(), range.to(), Mark.BODY.bit);
        return body ? roster.institution(range) : null;
    }

    /** "The paper", "the broadcaster": a noun for an outlet, whatever else it may be, between words that point. */
    private boolean isOutletNoun(Match.Range range) {
        int from = page.is(range.from(), Mark.DETERMINER) ? range.from() + 1 : range.from();
        Match noun = page.match(from, Mark.SORT);
        return noun != null
                && page.is(from, Mark.BODY)
                && (noun.to() == range.to() || noun.to() == range.to() - 1 && page.is(noun.to(), Mark.DEMONSTRATIVE));
    }

    /** "lembaga itu", "the agency": a demonstrative and no name. */
    private boolean isPointingBack(Match.Range range) {
        boolean points = page.isOver(range.to() - 1, Mark.DEMONSTRATIVE.bit)
                || page.is(range.from(), Mark.DETERMINER, "definite");
        for (int i = range.from() + 1; i < range.to(); i++) {
            points &= !shape.isCapital(i);
        }
        return points && range.to() - range.from() <= LONGEST || isBare(range) || isBareOutlet(range);
    }

    /** "Told in ministry", "added lawmaker", in a language without articles: one common noun, and not whose ministry it is. */
    private boolean isBare(Match.Range range) {
        boolean opens = page.text.sentenceAt(range.from()).from() == range.from();
        return page.hasCases()
                && range.to() - range.from() == 1
                && (page.is(range.from(), Mark.ROLE)
                        || page.is(range.from(), Mark.BODY) && page.is(range.from() - 1, Mark.ADJUNCT, "source")
                        || isAgency(range.from()))
                && (opens || !shape.isCapital(range.from()))
                && !page.isOver(range.from(), Page.NAMES);
    }

    /** A noun by which reports call any institution that they have named; a hospital or a town hall is its own. */
    private boolean isAgency(int noun) {
        return page.is(noun, Mark.BODY, "body")
                || page.is(noun, Mark.BODY, "ministry")
                || page.is(noun, Mark.BODY, "agency");
    }

    /** "Newspaper writes", in a language without articles: one common noun for an outlet. */
    private boolean isBareOutlet(Match.Range range) {
        boolean opens = page.text.sentenceAt(range.from()).from() == range.from();
        return page.hasCases()
                && range.to() - range.from() == 1
                && page.is(range.from(), Mark.BODY)
                && (page.is(range.from(), Mark.SORT) || page.is(range.from(), Mark.BODY, "outlet"))
                && (opens || !shape.isCapital(range.from()))
                && !page.isOver(range.from(), Mark.OUTLET.bit);
    }

    /** "One of the people", "two of the officials". */
    private boolean isSomeOfThem(Match.Range range) {
        for (int i = range.from() + 1; i < Math.min(range.to() - 2, range.from() + 3); i++) {
            if (page.is(i, Mark.AFFILIATION, "of") && page.is(i + 1, Mark.DETERMINER, "definite")) {
                return isPointingBack(new Match.Range(i + 1, range.to()));
            }
        }
        return false;
    }

    private Speaker resolved(Match.Range range, int enclitic, Roster.@Nullable Known known, Ground how) {
        return known == null
                ? new Speaker(
                        range,
                        enclitic,
                        Optional.empty(),
                        page.text.folded(range.from(), range.to()),
                        Source.Type.UNNAMED,
                        Basis.of(Ground.NAME_UNKNOWN))
                : new Speaker(
                        range,
                        enclitic,
                        Optional.of(known.mention()),
                        known.canonical(),
                        known.type(),
                        Basis.of(how, known.mention()));
    }
}
