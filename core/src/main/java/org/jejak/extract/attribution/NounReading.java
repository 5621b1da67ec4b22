package org.jejak.extract.attribution;

import org.jejak.extract.reason.Basis;
import org.jejak.model.Ground;
import org.jejak.text.Match;
import org.jspecify.annotations.Nullable;

/** Reads "Seoul's claim that …", "klaim Seoul bahwa …", "a report by the ministry that …". */
final class NounReading {

    private static final long SMALL_WORDS =
            Mark.bits(Mark.AUXILIARY, Mark.ADJUNCT, Mark.CLAUSE, Mark.COMPLEMENT, Mark.DETERMINER, Mark.CONJUNCTION);

    private static final int FARTHEST = 8;
    private static final int LONGEST_OWNER = 5;

    private final Desk desk;
    private final Page page;
    private final Shape shape;

    NounReading(Desk desk) {
        this.desk = desk;
        this.page = desk.page;
        this.shape = desk.shape;
    }

    void read(Cue cue) {
        if (cue.value().equals("none") || page.isQuoted(cue.from())) {
            return;
        }
        Match.Range window = desk.window(cue.from());
        Phrase owner = owner(cue, window);
        int after = cue.to();
        if (owner == null && !page.is(after, Mark.COMPLEMENT, "that")) {
            int at = page.is(after, Mark.AFFILIATION) || page.is(after, Mark.AGENT) ? after + 1 : after;
            owner = desk.after.startingAt(at, window.to());
            int that = complement(at, window.to());
            boolean bare = owner == null
                    && that > at + 1
                    && that - at <= LONGEST_OWNER
                    && !page.is(at, Mark.ADJUNCT)
                    && isNominal(at, that - 1);
            owner = bare ? Phrase.of(at, that - 1) : owner;
            after = owner == null ? after : shape.afterBracket(owner.to());
        }
        int content = owner == null ? -1 : complement(after, window.to());
        content = owner != null && content < 0 && isPromise(cue, owner) ? infinitive(after, window.to()) : content;
        boolean counts = owner != null && content < 0;
        content = counts ? counted(after, window.to()) : content;
        if (owner == null || content < 0 || isBlank(owner)) {
            return;
        }
        int end = counts ? endOfCount(content, window.to()) : desk.borders.end(content, window.to());
        Draft draft = new Draft(
                        desk.naming.speaker(owner),
                        new Match.Range(cue.from(), cue.to()),
                        cue.stance(),
                        Basis.of(Ground.SPEAKER_OWNS_NOUN, cue.match()))
                .with(desk.borders.trimmed(content, end));
        draft.verbal = false;
        desk.talk.add(draft);
    }

    private boolean isNominal(int from, int to) {
        for (int i = from; i < to; i++) {
            if (shape.isCapital(i) || page.isOver(i, Page.NAMES | Page.PEOPLE)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBlank(Phrase owner) {
        return owner.length() == 1 && page.isOver(owner.from(), Mark.bits(Mark.DEMONSTRATIVE, Mark.COMPLEMENT));
    }

    /** "Seoul's", "its": what owns the noun and stands before it. */
    private @Nullable Phrase owner(Cue cue, Match.Range window) {
        if (cue.from() > window.from()
                && (page.isOver(cue.from() - 1, Page.NAMES)
                        || shape.isCapital(cue.from() - 1) && cue.from() - 1 > window.from())
                && page.is(cue.to(), Mark.AFFILIATION)) {
            return nameEndingAt(cue.from(), window.from());
        }
        int i = cue.from() - 1;
        while (i > window.from() && i > cue.from() - 4 && !isPossessive(i)) {
            if (shape.isBreak(i)) {
                return null;
            }
            i--;
        }
        if (i < window.from() || !isPossessive(i)) {
            return null;
        }
        if (page.is(i, Mark.DETERMINER, "possessive")) {
            return Phrase.of(i, i + 1);
        }
        return nameEndingAt(i, window.from());
    }

    /** The name or noun phrase right before the token, and nothing of the clause before it. */
    private @Nullable Phrase nameEndingAt(int end, int low) {
        int i = end - 1;
        boolean name = shape.isCapital(i) || page.isOver(i, Page.NAMES);
        while (i >= low && isPartOf(i, name)) {
            i--;
        }
        int from = i + 1;
        if (i >= low && page.is(i, Mark.DETERMINER)) {
            return Phrase.of(i, end);
        }
        boolean whole = name || from > low && isNominal(from, end);
        return whole && from < end ? Phrase.of(from, end) : null;
    }

    private boolean isPartOf(int i, boolean name) {
        if (page.isOver(i, Page.NAMES | Page.PEOPLE) || shape.isCapital(i) && !page.is(i, Mark.DETERMINER)) {
            return !page.is(i, Mark.ADJUNCT);
        }
        boolean link = page.is(i, Mark.AFFILIATION, "of") && shape.isCapital(i + 1)
                || page.is(i, Mark.CONJUNCTION) && shape.isCapital(i + 1) && shape.isCapital(i - 1);
        long closed = CueFinder.CUES | SMALL_WORDS;
        return link || !name && shape.isWord(i) && !page.isOver(i, closed);
    }

    private boolean isPossessive(int i) {
        return page.is(i, Mark.DETERMINER, "possessive") || page.token(i).is("'s");
    }

    /** "the UN estimate of 670 dead", "perkiraan PBB sebanyak 670 orang": where a count begins, or -1. */
    private int counted(int from, int limit) {
        int start = page.is(from, Mark.AFFILIATION) ? from + 1 : from;
        for (int i = start; i < Math.min(limit, start + 4) && !shape.isBreak(i); i++) {
            if (page.token(i).isNumber()) {
                return start;
            }
            if (page.isAny(i, CueFinder.CUES) || shape.isTime(i) || isCounted(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** "estimate of flood dead to 200": what stands behind the noun is counted, and owns nothing. */
    private boolean isCounted(int i) {
        return page.text.annotations().isOver(i, "concept")
                || page.text.annotations().isOver(i, "noun");
    }

    /** The number and what it counts: up to a preposition, a verb or a clause. */
    private int endOfCount(int from, int limit) {
        int number = from;
        while (number < limit && !page.token(number).isNumber()) {
            number++;
        }
        long closed = Mark.bits(Mark.ADJUNCT, Mark.AUXILIARY, Mark.CLAUSE, Mark.COMPLEMENT, Mark.INTERVIEW);
        int i = number + 1;
        while (i < limit && !shape.isBreak(i) && !page.isAny(i, closed | CueFinder.VERBAL)) {
            i++;
        }
        return i;
    }

    /** "The mayor's promise to": a noun for what somebody who is named says he will do, which a mere plan does not. */
    private boolean isPromise(Cue cue, Phrase owner) {
        return page.text
                        .annotations()
                        .over(cue.from(), "modal")
                        .filter(modal -> modal.value().equals("planned"))
                        .isPresent()
                && page.isOver(cue.from(), VerbReading.SPEECH)
                && !page.is(owner.from(), Mark.DETERMINER, "possessive");
    }

    private int infinitive(int from, int limit) {
        int i = from;
        while (i < Math.min(limit, from + FARTHEST) && !shape.isBreak(i) && !page.isAny(i, CueFinder.CUES)) {
            if (page.is(i, Mark.COMPLEMENT, "infinitive")) {
                return i;
            }
            i++;
        }
        return -1;
    }

    private int complement(int from, int limit) {
        for (int i = from; i < Math.min(limit, from + FARTHEST); i++) {
            Match match = page.match(i, Mark.COMPLEMENT);
            boolean pronoun = match != null && page.is(match.to(), Mark.AFFILIATION);
            if (match != null && match.value().equals("that") && !pronoun) {
                return match.to();
            }
            if (shape.isBreak(i) || page.isAny(i, CueFinder.CUES)) {
                return -1;
            }
        }
        return -1;
    }
}
