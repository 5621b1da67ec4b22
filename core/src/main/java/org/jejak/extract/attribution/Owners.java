package org.jejak.extract.attribution;

import org.jejak.extract.reason.Basis;
import org.jejak.model.Ground;
import org.jejak.model.Source;
import org.jejak.text.Match;
import org.jspecify.annotations.Nullable;

/** The name under which the ledger files a phrase: a listed institution's, or whose report, data or estimate it is. Immutable. */
final class Owners {

    private static final long OWNERS = Mark.bits(Mark.COUNTRY, Mark.ORGANISATION, Mark.OUTLET, Mark.BODY, Mark.GROUP);
    private static final Mark[] LISTED = {Mark.ORGANISATION, Mark.OUTLET, Mark.COUNTRY};

    private final Page page;
    private final Shape shape;
    private final Roster roster;
    private final Nationals nationals;
    private final Spokespeople spokespeople;

    Owners(Page page, Shape shape, Roster roster) {
        this.page = page;
        this.shape = shape;
        this.roster = roster;
        this.nationals = new Nationals(page.text);
        this.spokespeople = new Spokespeople(page);
    }

    /** A listed name that stands for the phrase, or the owner of the document that the phrase is; null where there is none. */
    @Nullable
    Filed canonical(Match.Range range, Source.Type type) {
        Match.Range owner = type == Source.Type.DOCUMENT ? owner(range) : null;
        if (owner == null) {
            return named(range, type);
        }
        String byShort = roster.byShortForm(owner);
        if (byShort != null) {
            return new Filed(byShort, Basis.of(Ground.NAME_SHORT_FORM, owner));
        }
        Filed named = named(owner, Source.Type.ORGANISATION);
        Roster.Known meant = named == null && isBare(owner) ? roster.institution(owner) : null;
        if (meant != null) {
            return new Filed(meant.canonical(), Basis.of(Ground.NAME_OWNER, meant.mention()));
        }
        return named == null
                ? new Filed(plain(owner), Basis.of(Ground.NAME_OWNER, owner))
                : new Filed(
                        named.canonical(),
                        new Basis(Ground.NAME_OWNER, named.basis().words()));
    }

    /** "The agency's figures", "analisis intelijen": a noun without a name means the institution named before. */
    private boolean isBare(Match.Range owner) {
        int from = afterDeterminer(owner);
        return owner.to() - from == 1 && page.isOver(from, Mark.BODY.bit) && !shape.isCapital(from);
    }

    private @Nullable Filed named(Match.Range range, Source.Type type) {
        Match spokenFor = spokespeople.institution(range);
        if (spokenFor != null) {
            return Filed.listed(spokenFor);
        }
        Match whole = page.match(afterDeterminer(range), Mark.ORGANISATION);
        if (whole != null && whole.to() == range.to()) {
            return Filed.listed(whole);
        }
        String national = nationals.of(range);
        return national == null ? listed(range, type) : new Filed(national, Basis.of(Ground.NAME_NATIONAL, range));
    }

    private @Nullable Filed listed(Match.Range range, Source.Type type) {
        for (Mark mark : LISTED) {
            for (int i = range.from(); i < range.to(); i++) {
                Match match = page.match(i, mark);
                if (match != null && stands(match, mark, range, type)) {
                    return mark == Mark.COUNTRY
                            ? new Filed(nationals.government(match), Basis.of(Ground.NAME_NATIONAL, match))
                            : Filed.listed(match);
                }
            }
        }
        return null;
    }

    /** Whether a listed name stands for the whole phrase: it fills it, or heads it, or owns the report that is quoted. */
    private boolean stands(Match match, Mark mark, Match.Range range, Source.Type type) {
        int from = afterVerdicts(afterDeterminer(range), range.to());
        if (match.from() == from && match.to() == range.to()) {
            return true;
        }
        boolean marked = shape.isNameMark(match.from() - 1) && shape.isNameMark(match.to());
        boolean most = type == Source.Type.ORGANISATION && match.length() * 2 >= range.to() - from && !isJoint(range);
        return mark != Mark.COUNTRY && (type == Source.Type.DOCUMENT || type == Source.Type.OUTLET || most || marked);
    }

    /** What the reporter thinks of a report is no part of its owner's name. */
    private int afterVerdicts(int from, int to) {
        int i = from;
        while (i < to - 1 && page.text.annotations().isOver(i, "verdict")) {
            i++;
        }
        return i;
    }

    private boolean isJoint(Match.Range range) {
        return page.isAnyOver(range.from(), range.to(), Mark.CONJUNCTION.bit);
    }

    /**
     * "Data terbaru BNPB", "figures from the ministry", "taksiran Kyiv dan sekutunya": what follows the noun; "Ukrainian intelligence
     * data", "the health ministry's figures": what precedes it.
     */
    private Match.@Nullable Range owner(Match.Range range) {
        int noun = range.from();
        while (noun < range.to() && !page.isOver(noun, Mark.DOCUMENT.bit)) {
            noun++;
        }
        int before = afterDeterminer(range);
        int end = before < noun && isPossessive(noun - 1) ? noun - 1 : noun;
        boolean named = page.isAny(before, Mark.bits(Mark.COUNTRY, Mark.ORGANISATION, Mark.OUTLET));
        if (before < end && noun < range.to() && (named || page.isOver(end - 1, Mark.BODY.bit))) {
            return new Match.Range(before, end);
        }
        return behind(range, noun);
    }

    private boolean isPossessive(int i) {
        return page.token(i).is("'s") || page.token(i).is("\u2019s");
    }

    private Match.@Nullable Range behind(Match.Range range, int noun) {
        int i = noun;
        while (i < range.to() && page.isOver(i, Mark.DOCUMENT.bit)) {
            i++;
        }
        int from = -1;
        while (i < range.to() && isAdjective(i)) {
            from = page.isAny(i, Mark.bits(Mark.AFFILIATION, Mark.AGENT)) ? i + 1 : from;
            i++;
        }
        boolean owned = i < range.to() && page.isAny(i, OWNERS) && !page.is(range.to() - 1, Mark.DEMONSTRATIVE);
        if (!owned || !isNamed(i, range.to())) {
            return null;
        }
        Match.Range whole = new Match.Range(from < 0 ? i : from, range.to());
        return new Match.Range(afterDeterminer(whole), range.to());
    }

    private boolean isNamed(int from, int to) {
        if (page.isOver(from, Mark.BODY.bit)) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (shape.isCapital(i) || page.isOver(i, Page.NAMES)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAdjective(int i) {
        return page.isAny(i, Mark.bits(Mark.AFFILIATION, Mark.AGENT))
                || !shape.isCapital(i)
                        && shape.isWord(i)
                        && !page.isOver(i, OWNERS)
                        && !page.isAny(i, Mark.bits(Mark.CLAUSE, Mark.ADJUNCT, Mark.CONJUNCTION));
    }

    /** The phrase without the words that only point: "juru bicara itu" is filed as "juru bicara", "the mayor" as "mayor"; an office by the name that it has in all languages. */
    String plain(Match.Range range) {
        boolean points = range.to() - range.from() > 1 && page.is(range.to() - 1, Mark.DEMONSTRATIVE);
        int from = afterDeterminer(range);
        return nationals.common(from, points ? Math.max(from + 1, range.to() - 1) : range.to());
    }

    private int afterDeterminer(Match.Range range) {
        int i = range.from();
        while (i < range.to() - 1
                && (page.is(i, Mark.DETERMINER, "definite")
                        || page.is(i, Mark.DETERMINER, "indefinite")
                        || page.is(i, Mark.DETERMINER, "possessive") && page.is(i, Mark.CLAUSE, "relative"))
                && !page.isOver(i + 1, Mark.AFFILIATION.bit)) {
            i++;
        }
        return i;
    }
}
