package org.jejak.extract.attribution;

import org.jejak.model.Ground;
import org.jejak.text.Match;
import org.jejak.text.Quotation;
import org.jspecify.annotations.Nullable;

/** Finds who says what a verb reports: tied to it, behind it, before it, or the subject of the sentence. One thread. */
final class VerbGroups {

    private static final int SHORTEST_LEFT = 3;
    private static final int LONGEST_NICKNAME = 2;
    private static final int FEW_DIGITS = 2;

    private final Desk desk;
    private final Page page;
    private final Shape shape;
    private final Borders borders;
    private final Cases cases;

    VerbGroups(Desk desk) {
        this.desk = desk;
        this.page = desk.page;
        this.shape = desk.shape;
        this.borders = desk.borders;
        this.cases = new Cases(page, shape);
    }

    @Nullable
    VerbGroup of(Cue cue, Match.Range window) {
        if (cue.may(Mark.ENCLITIC)) {
            Speaker speaker = desk.naming.enclitic(cue.from(), cue.value().length());
            return new VerbGroup(speaker, cue.from(), cue.to(), true, Ground.SPEAKER_TIED);
        }
        VerbGroup inverted = inverted(cue, window);
        if (inverted != null) {
            return inverted;
        }
        boolean bareOnly = !cue.mayAny(CueFinder.VERBAL & ~Mark.BASE.bit);
        return bareOnly ? null : straight(cue, window);
    }

    private @Nullable VerbGroup inverted(Cue cue, Match.Range window) {
        boolean bare = cue.may(Mark.BASE) && !desk.isHeadline(cue.from());
        boolean verb = cue.may(Mark.VERB)
                && !page.is(cue.from(), Mark.PARTICIPLE)
                && !page.is(cue.to(), Mark.COMPLEMENT, "that");
        boolean quoted = borders.quoteBefore(cue.from()) != null;
        boolean first = cue.from() == window.from();
        boolean after =
                shape.commaBefore(cue.from()) >= 0 && (bare || cue.from() - window.from() > SHORTEST_LEFT) || quoted;
        boolean object = verb && cases.object(window.from(), cue.from()) != null;
        boolean thing = cue.may(Mark.OBJECT) && cases.thing(window.from(), cue.from()) != null;
        boolean pointer = bare && cases.statement(window.from(), cue.from());
        if (!(bare && (after || first || pointer) || verb && after || object || thing)) {
            return null;
        }
        Phrase phrase = behind(cue, window, object || thing);
        if (phrase == null
                || isBarePointer(phrase)
                || first && !shape.isComma(phrase.outerTo()) && !shape.isColon(phrase.outerTo())) {
            return null;
        }
        if (!quoted && !bare && (besideName(cue, window) != null || isCount(phrase))) {
            return null;
        }
        boolean closed = quoted || bare || object || endsClause(shape.afterBracket(phrase.outerTo()), window.to());
        return closed
                ? new VerbGroup(desk.naming.speaker(phrase), cue.from(), phrase.outerTo(), true, Ground.SPEAKER_BEHIND)
                : null;
    }

    /** Where a language has cases, the subject may begin with what describes it, as "provincial" does. */
    private @Nullable Phrase behind(Cue cue, Match.Range window, boolean fronted) {
        boolean also = fronted && page.isAny(cue.to(), Mark.bits(Mark.CONJUNCTION, Mark.AUXILIARY));
        int from = cases.behind(also ? cue.to() + 1 : cue.to(), window.to());
        return from > cue.to() || page.hasCases()
                ? desk.after.describedAt(from, window.to())
                : desk.after.startingAt(from, window.to());
    }

    /** "Said 40 houses", "reported 6,120 people displaced": a number of things, or of more people than speak at once. */
    private boolean isCount(Phrase phrase) {
        if (page.token(phrase.from()).isNumber()
                && page.token(phrase.from()).text().length() > FEW_DIGITS) {
            return true;
        }
        long parties = Page.NAMES | Page.PEOPLE | Mark.PRONOUN.bit;
        boolean somebody = page.isAnyOver(phrase.from(), phrase.to(), parties);
        for (int i = phrase.from(); i < phrase.to(); i++) {
            somebody |= shape.isCapital(i);
        }
        return !somebody;
    }

    /** "The director, Mary Kalo, said", "the office, citing the police, said": a subject and what stands beside it between commas. */
    private @Nullable Phrase besideName(Cue cue, Match.Range window) {
        Phrase phrase = desk.before.endingAt(cue.from(), window.from());
        boolean person = phrase != null
                && phrase.hasBeside()
                && (page.is(phrase.besideFrom(), Mark.CLAUSE, "relative")
                        || page.is(phrase.besideFrom(), Mark.RELAY)
                        || page.isAnyOver(phrase.from(), phrase.to(), Mark.bits(Mark.ROLE, Mark.TITLE))
                        || page.isAnyOver(phrase.besideFrom(), phrase.besideTo(), Mark.bits(Mark.ROLE, Mark.TITLE)));
        return person && phrase != null && !desk.after.isReport(phrase.from(), phrase.to()) ? phrase : null;
    }

    private boolean endsClause(int i, int limit) {
        return i >= limit
                || shape.isBreak(i)
                || desk.leads.isAdjunctOnly(i, limit)
                || page.is(i, Mark.CLAUSE)
                || page.hasCases() && page.isOver(i, Mark.OBLIQUE.bit);
    }

    /** "itu" alone names nobody. */
    private boolean isBarePointer(Phrase phrase) {
        return phrase.length() == 1
                && page.isOver(phrase.from(), Mark.bits(Mark.DEMONSTRATIVE, Mark.DETERMINER))
                && !page.is(phrase.from(), Mark.PRONOUN);
    }

    private @Nullable VerbGroup straight(Cue cue, Match.Range window) {
        int low = desk.talk.lastCueEnd(window.from(), cue.from());
        int end = desk.before.beforeAuxiliaries(cue.from(), low);
        if (page.is(cue.to(), Mark.AGENT) && !page.is(cue.from(), Mark.PARTICIPLE) && !isPassedOn(cue)) {
            return null;
        }
        low = shape.isComma(end - 1) ? window.from() : low;
        if (isPassive(end, cue)) {
            return null;
        }
        boolean joined = page.is(cue.from(), Mark.PARTICIPLE) && !isBesideSubject(end, cue, low)
                || end > low && page.is(end - 1, Mark.CONJUNCTION)
                || hasValue(end, cue.from(), "participle")
                || hasValue(end, cue.from(), "infinitive");
        Phrase phrase = joined ? null : desk.before.endingAt(end, low);
        if (phrase != null && page.is(phrase.from(), Mark.RELAY) && Listeners.isShown(page, phrase.from())) {
            int subject = page.is(phrase.from() - 1, Mark.CLAUSE, "relative") ? phrase.from() - 1 : phrase.from();
            phrase = subject > low ? desk.before.endingAt(subject, low) : phrase;
        }
        if (phrase != null) {
            int interview = page.is(phrase.from(), Mark.INTERVIEW) ? phrase.from() : phrase.from() - 1;
            phrase = interview > low && page.is(interview, Mark.INTERVIEW)
                    ? subjectBefore(interview, low, phrase)
                    : cases.withoutListener(phrase, cue.from());
        }
        phrase = phrase == null && !joined ? beforeNickname(end, low) : phrase;
        boolean infinitive = hasValue(end, cue.from(), "infinitive");
        if (infinitive && !(cue.may(Mark.VERB) && leadsOn(cue.to()))
                || joined && page.is(cue.from(), Mark.PARTICIPLE) && !mayJoin(cue, end)) {
            return null;
        }
        if (phrase != null && (desk.after.isArticle(phrase) || isCounted(phrase, cue))) {
            return null;
        }
        if (phrase != null && (cases.isAddressed(phrase.from(), phrase.to()) || page.is(phrase.from(), Mark.RELAY))) {
            return null;
        }
        if (phrase != null
                && (isNominal(phrase)
                        || page.is(phrase.from(), Mark.DETERMINER) && cue.mayAny(Mark.bits(Mark.VERB, Mark.TOLD)))) {
            return new VerbGroup(
                    desk.naming.speaker(phrase), phrase.outerFrom(), cue.to(), false, Ground.SPEAKER_BEFORE);
        }
        if (phrase != null && !joined) {
            return null;
        }
        Speaker same = desk.talk.lastSpeaker(window.from(), cue.from());
        if (same == null && joined) {
            same = subjectOf(window, cue);
        }
        return same == null ? null : new VerbGroup(same, cue.from(), cue.to(), false, Ground.SPEAKER_SUBJECT);
    }

    /** "Was quoted as saying by the Courier": a cue of several words, and an outlet that passes on what the subject says. */
    private boolean isPassedOn(Cue cue) {
        int outlet = page.is(cue.to() + 1, Mark.DETERMINER) ? cue.to() + 2 : cue.to() + 1;
        return cue.to() - cue.from() > 1 && page.is(outlet, Mark.OUTLET);
    }

    /** "The mayor to the Courier said": whom it is said to stands between the subject and the verb. */
    private Phrase subjectBefore(int interview, int low, Phrase listener) {
        Phrase subject = desk.before.endingAt(interview, low);
        return subject != null && isNominal(subject) ? subject : listener;
    }

    /** "A commander known as “Oak” said": a name in quotation marks that ends the subject. */
    private @Nullable Phrase beforeNickname(int end, int low) {
        Quotation name = borders.quoteBefore(end);
        if (name == null) {
            return null;
        }
        boolean brief = name.opened()
                && name.closed()
                && name.outerFrom() > low
                && name.to() - name.from() <= LONGEST_NICKNAME
                && shape.isCapital(name.from())
                && shape.isWord(name.outerFrom() - 1);
        return brief ? desk.before.endingAt(name.outerFrom(), low) : null;
    }

    /** "Sixty confirmed dead": a number alone, of whom the verb tells what became. */
    private boolean isCounted(Phrase phrase, Cue cue) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (!page.text.annotations().isOver(i, "number")
                    && !page.text.annotations().isOver(i, "hedge.before")) {
                return false;
            }
        }
        return page.inText(cue.to())
                && page.text.annotations().at(cue.to(), "concept").isPresent();
    }

    /** "Fishermen are saying", "a petition calling for": a participle right behind its subject. */
    private boolean isBesideSubject(int end, Cue cue, int low) {
        boolean progressive = hasValue(end, cue.from(), "passive");
        long links = Mark.bits(Mark.ADJUNCT, Mark.CONJUNCTION, Mark.CLAUSE, Mark.COMPLEMENT);
        boolean beside = progressive || end == cue.from() && shape.isWord(end - 1) && !page.isAny(end - 1, links);
        Phrase phrase = beside && end > low ? desk.before.endingAt(end, low) : null;
        return phrase != null
                && isNominal(phrase)
                && (progressive || !page.isAnyOver(phrase.from(), phrase.to(), Mark.AUXILIARY.bit));
    }

    /** What somebody is "to say" counts where it is said: behind a complementizer or in quotation marks. */
    private boolean leadsOn(int i) {
        return page.is(i, Mark.COMPLEMENT, "that") || borders.quoteAfter(i) != null;
    }

    /** "…, saying the road was open"; "…, calling him a fool": a comma must part what is no saying from the subject. */
    private boolean mayJoin(Cue cue, int end) {
        return cue.mayAny(VerbReading.SPEECH)
                || cue.may(Mark.OBJECT)
                        && (shape.isComma(end - 1)
                                || page.text.sentenceAt(cue.from()).from() == cue.from())
                        && !desk.leads.isAdjunctOnly(cue.to(), page.size());
    }

    private boolean hasValue(int from, int to, String value) {
        for (int i = from; i < to; i++) {
            if (page.is(i, Mark.AUXILIARY, value)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPassive(int from, Cue cue) {
        return !page.is(cue.from(), Mark.PARTICIPLE)
                && cue.to() - cue.from() == 1
                && hasValue(from, cue.from(), "passive");
    }

    private @Nullable Speaker subjectOf(Match.Range window, Cue cue) {
        int i = window.from();
        if (page.is(i, Mark.ADJUNCT) || page.is(i, Mark.CLAUSE)) {
            while (i < cue.from() && !shape.isComma(i)) {
                i++;
            }
        }
        while (i < cue.from() && (shape.isComma(i) || page.isAny(i, Mark.bits(Mark.CONJUNCTION, Mark.AUXILIARY)))) {
            i++;
        }
        i = afterOpener(i, cue.from());
        Phrase phrase = desk.after.startingAt(i, cue.from());
        if (phrase == null && page.is(cue.from(), Mark.PARTICIPLE)) {
            phrase = behindFronted(cue, window);
        }
        return phrase == null || !isNominal(phrase) ? null : desk.naming.speaker(phrase);
    }

    /** "Speaking at the pier, the mayor went on, calling …": behind a word that has its capital only from the sentence. */
    private int afterOpener(int from, int limit) {
        long names = Page.NAMES | Page.PEOPLE | Mark.bits(Mark.PRONOUN, Mark.DETERMINER);
        boolean plain = shape.isCapital(from)
                && page.text.sentenceAt(from).from() == from
                && !page.isOver(from, names)
                && !desk.census.isSurname(from)
                && !shape.isCapital(from + 1);
        for (int i = from + 1; i < limit && plain; i++) {
            Phrase phrase = shape.isComma(i) ? desk.after.startingAt(i + 1, limit) : null;
            if (phrase != null && isNominal(phrase) && !shape.isComma(phrase.outerTo())) {
                return i + 1;
            }
        }
        return from;
    }

    /** "After announcing a plan, the mayor left": the subject stands behind the comma. */
    private @Nullable Phrase behindFronted(Cue cue, Match.Range window) {
        int comma = cue.to();
        while (comma < window.to() && !shape.isComma(comma) && !shape.isQuote(comma)) {
            comma++;
        }
        return shape.isComma(comma) ? desk.after.startingAt(comma + 1, window.to()) : null;
    }

    private boolean isNominal(Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (shape.isCapital(i)
                    || page.token(i).isNumber()
                    || page.isOver(i, Page.NAMES | Page.PEOPLE | Mark.PRONOUN.bit)) {
                return true;
            }
        }
        return false;
    }
}
