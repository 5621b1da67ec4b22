package org.jejak.extract.attribution;

import org.jejak.text.Match;
import org.jspecify.annotations.Nullable;

/**
 * Finds subjects by their case, in languages whose packs tell it: behind adjuncts ("at the meeting in the town the mayor"),
 * behind listeners ("said to-reporters the mayor"), and inside a preposition where an institution speaks without a subject ("in
 * the ministry they said"). Where no form is marked as oblique it finds nothing to change. Immutable.
 */
final class Cases {

    private static final int FARTHEST = 14;
    private static final int FARTHEST_STATEMENT = 3;
    private static final int LONGEST_DESCRIPTION = 3;
    private static final int LONGEST_NAME = 6;
    private static final int SHORTEST_INFLECTED = 4;
    private static final long DIVIDING = Mark.bits(
            Mark.ADJUNCT, Mark.AUXILIARY, Mark.CLAUSE, Mark.COMPLEMENT, Mark.CONJUNCTION, Mark.NEGATION, Mark.VERB);
    private static final long PARTING = Mark.bits(Mark.CLAUSE, Mark.COMPLEMENT, Mark.NEGATION, Mark.VERB, Mark.RELAY);
    private static final long INSTITUTIONS =
            Mark.bits(Mark.BODY, Mark.DOCUMENT, Mark.ORGANISATION, Mark.OUTLET, Mark.COUNTRY);
    private static final long PEOPLE = Mark.bits(Mark.ROLE, Mark.TITLE, Mark.GROUP, Mark.PERSON, Mark.PRONOUN);

    private final Page page;
    private final Shape shape;

    Cases(Page page, Shape shape) {
        this.page = page;
        this.shape = shape;
    }

    /** The first token of the subject in a phrase before its verb: what an adjunct that opens the phrase hides. */
    int subject(int from, int end) {
        if (!page.hasCases() || page.isAny(from, Page.NAMES)) {
            return from;
        }
        if (!page.is(from, Mark.ADJUNCT)) {
            return person(from, end);
        }
        for (int i = from + 2; i < end; i++) {
            if (isSubject(i)) {
                return i;
            }
        }
        return page.is(from, Mark.ADJUNCT, "source") && isSpeaker(from + 1, end) ? from + 1 : from;
    }

    /** "The fact itself the mayor Ana Reyes did not confirm": a person as subject behind words that are nobody's. */
    private int person(int from, int end) {
        for (int i = from + 1; i < end; i++) {
            if (page.is(i, Mark.PERSON)) {
                return page.isOver(i, Mark.OBLIQUE.bit) || !isFree(i) ? from : i;
            }
            if (page.isOver(i - 1, Page.NAMES | Page.PEOPLE)
                    || page.isOver(i - 1, Mark.ADJUNCT.bit)
                    || shape.isCapital(i)) {
                return from;
            }
        }
        return from;
    }

    /** Whether a phrase before a verb, without a preposition, can only be whom it was said to. */
    boolean isAddressed(int from, int end) {
        boolean oblique = false;
        for (int i = from; i < end; i++) {
            boolean head = page.isOver(i, Page.NAMES | Page.PEOPLE);
            if (head && !page.isOver(i, Mark.OBLIQUE.bit) || !head && shape.isCapital(i)) {
                return false;
            }
            oblique |= head;
        }
        return oblique && !page.is(from - 1, Mark.ADJUNCT);
    }

    /** The first token of the subject behind a verb: what listeners, places and times between the two hide. */
    int behind(int from, int limit) {
        int first = shape.isNameMark(from) ? from + 1 : from;
        if (!page.hasCases() || !isBetween(first, limit) && !listens(from, limit)) {
            return from;
        }
        int last = Math.min(limit, from + FARTHEST);
        int heard = afterListener(from, limit);
        for (int i = heard < limit ? heard : from + 1; i < last && !shape.isBreak(i); i++) {
            boolean name = shape.isCapital(i) && !page.isOver(i, Page.NAMES | Mark.OBLIQUE.bit) && isFree(i);
            if (isSubject(i) || name || isInstitution(i)) {
                return i;
            }
        }
        int told = heard < limit ? heard : from;
        return page.is(told, Mark.ADJUNCT, "source") && describesInstitution(told + 1, limit) ? told + 1 : from;
    }

    /** "In the regional prosecution": an institution, or what describes one. */
    private boolean describesInstitution(int from, int limit) {
        int i = from;
        while (i < Math.min(limit, from + LONGEST_DESCRIPTION)
                && shape.isWord(i)
                && !page.isOver(i, INSTITUTIONS)
                && !page.isAny(i, DIVIDING)) {
            i++;
        }
        return page.isOver(i, INSTITUTIONS) && i < limit;
    }

    /** What is spoken of, where it opens the clause and the verb follows: "about the bridge told the mayor"; null elsewhere. */
    Match.@Nullable Range object(int from, int verb) {
        if (!page.hasCases() || from >= verb) {
            return null;
        }
        from = afterTime(from, verb);
        boolean topic = page.is(from, Mark.ADJUNCT, "topic") && from + 1 < verb;
        boolean before = page.isOver(verb - 1, Mark.STATEMENT.bit) && verb - from <= FARTHEST_STATEMENT;
        for (int i = from; i < verb; i++) {
            if (shape.isBreak(i) || i > from && isSubject(i)) {
                return null;
            }
        }
        return topic
                ? new Match.Range(from + 1, behindStatement(from + 1, verb))
                : before ? new Match.Range(from, verb) : null;
    }

    /** "About this on Friday to-reporters told": words for what was reported before end where listeners and times begin; else at the verb. */
    private int behindStatement(int from, int verb) {
        Match statement = page.match(from, Mark.STATEMENT);
        int i = statement == null ? verb : statement.to();
        while (i < verb
                && (shape.isTime(i)
                        || page.isAny(i, Mark.bits(Mark.ADJUNCT, Mark.AUXILIARY, Mark.OUTLET))
                        || page.isOver(i, Mark.OBLIQUE.bit) && page.isOver(i, Page.NAMES | Page.PEOPLE))) {
            i++;
        }
        return statement == null || i < verb ? verb : statement.to();
    }

    /** What is confirmed or denied, where it opens the clause and the verb follows: "the sinking confirmed the mayor"; null elsewhere. */
    Match.@Nullable Range thing(int from, int verb) {
        int first = page.hasCases() ? afterTime(from, verb) : verb;
        if (first >= verb || verb - first > FARTHEST || page.isAny(first, DIVIDING)) {
            return null;
        }
        for (int i = first; i < verb; i++) {
            boolean named = page.isAny(i, Page.NAMES) && !page.isOver(i, Mark.OBLIQUE.bit);
            boolean owner = i > first && shape.isWord(i - 1) && !page.isAny(i - 1, DIVIDING);
            if (shape.isBreak(i)
                    || page.isAny(i, PARTING)
                    || isSubject(i)
                    || isInstitution(i)
                    || named && !owner
                    || page.isAny(i, Mark.PERSON.bit) && named) {
                return null;
            }
        }
        return new Match.Range(first, verb);
    }

    /** Behind the day or the time before which a clause begins, or {@code from} where none stands there. */
    private int afterTime(int from, int verb) {
        int first = page.is(from, Mark.ADJUNCT) ? from + 1 : from;
        int i = first;
        while (i < verb
                && (shape.isTime(i) || shape.isTimeCount(i) || i > first && page.is(i, Mark.AUXILIARY, "adverb"))) {
            i++;
        }
        return i > first && i < verb && page.isAnyOver(first, i, Page.TIMES) ? i : from;
    }

    /** Whether words for what was reported right before open the clause and are all that stands before the verb. */
    boolean statement(int from, int verb) {
        return from < verb && verb - from <= FARTHEST_STATEMENT && page.isOver(verb - 1, Mark.STATEMENT.bit);
    }

    /** Whether a word inside a phrase can only be whom it is said to. */
    boolean isListener(int i, int from) {
        return page.hasCases()
                && page.isOver(i, Page.PEOPLE)
                && page.is(i, Mark.OBLIQUE, "goal")
                && !page.is(i, Mark.OBLIQUE, "owner")
                && !page.isOver(from, Mark.OBLIQUE.bit);
    }

    /** What may stand between a verb and its subject. */
    private boolean isBetween(int i, int limit) {
        if (page.isAny(i, Mark.bits(Mark.ADJUNCT, Mark.INTERVIEW, Mark.AUXILIARY)) || shape.isTime(i)) {
            return true;
        }
        return listens(i, limit) || page.isOver(i, Mark.OBLIQUE.bit) && page.isOver(i, Page.NAMES | Page.PEOPLE);
    }

    /** Whether an outlet stands there that is told something, since whoever tells it follows. */
    private boolean listens(int i, int limit) {
        int next = afterListener(i, limit);
        return next < limit
                && (isSubject(next)
                        || shape.isCapital(next) && !page.isOver(next, Page.NAMES)
                        || page.is(next, Mark.ADJUNCT, "source") && describesInstitution(next + 1, limit));
    }

    /** The token behind the outlet or the short name in quotation marks that stands at the token, or the limit where none does. */
    private int afterListener(int i, int limit) {
        Match.Range outlet = outlet(afterLabel(shape.isNameMark(i) ? i + 1 : i));
        if (outlet != null) {
            return shape.isNameMark(outlet.to()) || shape.isQuote(outlet.to()) ? outlet.to() + 1 : outlet.to();
        }
        for (int to = i + 2; shape.isNameMark(i) && to < Math.min(limit, i + LONGEST_NAME); to++) {
            if (shape.isNameMark(to)) {
                return to + 1;
            }
        }
        return limit;
    }

    /** "The news agency «Bahtera»": behind what kind of outlet it is and an opening quotation mark. */
    private int afterLabel(int i) {
        int to = page.inText(i)
                ? page.text
                        .annotations()
                        .at(i, "outlet.part")
                        .filter(part -> part.value().equals("label"))
                        .map(Match::to)
                        .orElse(i)
                : i;
        return to > i && shape.isNameMark(to) ? to + 1 : to;
    }

    /** "In the ministry of health the wire they told": the phrase without the outlet that stands between an institution and the verb. */
    Phrase withoutListener(Phrase phrase, int verb) {
        for (int i = phrase.from() + 2; i < phrase.to(); i++) {
            if (isListenerBefore(page, i, verb)) {
                return Phrase.of(phrase.from(), i);
            }
        }
        return phrase;
    }

    /**
     * Whether an outlet right before a verb is whom it was told to: behind an institution that a preposition opens and that somebody
     * else is named as the owner of, in a language with cases.
     */
    static boolean isListenerBefore(Page page, int outlet, int verb) {
        Match match = page.hasCases() ? page.match(outlet, Mark.OUTLET) : null;
        if (match == null || match.from() != outlet || match.to() != verb) {
            return false;
        }
        int from = outlet - 1;
        while (from > outlet - FARTHEST
                && page.inText(from)
                && !page.is(from, Mark.ADJUNCT)
                && !page.token(from).isMark()) {
            from--;
        }
        return outlet - from > 2 && page.is(from, Mark.ADJUNCT, "source") && page.isOver(from + 1, INSTITUTIONS);
    }

    private Match.@Nullable Range outlet(int i) {
        Match match = page.match(i, Mark.OUTLET);
        return match == null ? null : new Match.Range(match.from(), match.to());
    }

    private boolean isSubject(int i) {
        return page.isAny(i, PEOPLE) && !page.isOver(i, Mark.OBLIQUE.bit) && isFree(i);
    }

    /** Not governed by a preposition. */
    private boolean isFree(int i) {
        return !page.isOver(i - 1, Mark.bits(Mark.ADJUNCT, Mark.INTERVIEW));
    }

    /** An institution as a subject; the name behind a noun in another case is that one's, unless its own words show that it is not. */
    private boolean isInstitution(int i) {
        return page.isAny(i, Mark.bits(Mark.ORGANISATION, Mark.OUTLET, Mark.BODY))
                && !page.isOver(i, Mark.OBLIQUE.bit)
                && isFree(i)
                && (!page.isOver(i - 1, Mark.OBLIQUE.bit) || isInWords(i));
    }

    /** "The Relief Office", and not "ARO": a name of several words is inflected. */
    private boolean isInWords(int i) {
        Match name = page.match(i, Mark.ORGANISATION);
        return name != null && name.length() > 1 && page.token(i).text().length() > SHORTEST_INFLECTED;
    }

    /** Where a subject ends before a place or time that stands between it and the verb: "the mayor at the meeting said". */
    int end(int from, int end) {
        for (int i = from + 1; i < end && page.hasCases(); i++) {
            boolean own = page.isOver(i + 1, INSTITUTIONS | Page.PEOPLE) && !page.is(i, Mark.INTERVIEW);
            if (page.is(i, Mark.ADJUNCT) && !page.isOver(i, Page.NAMES) && !own) {
                return i;
            }
        }
        return end;
    }

    private boolean isSpeaker(int from, int end) {
        return page.isAnyOver(from, end, Page.NAMES | Page.PEOPLE);
    }
}
