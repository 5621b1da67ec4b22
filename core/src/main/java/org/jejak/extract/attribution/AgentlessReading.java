package org.jejak.extract.attribution;

import org.jejak.extract.reason.Basis;
import org.jejak.model.Ground;
import org.jejak.model.Stance;
import org.jejak.text.Match;
import org.jspecify.annotations.Nullable;

/** Reads "the dam is expected to hold", "the captain seems ill", "when asked why he left": nobody says who thinks or asks so. */
final class AgentlessReading {

    private static final String ASKED = "asked";

    private final Desk desk;
    private final Page page;
    private final Shape shape;

    AgentlessReading(Desk desk) {
        this.desk = desk;
        this.page = desk.page;
        this.shape = desk.shape;
    }

    void read(Cue cue) {
        if (page.isQuoted(cue.from()) || page.is(cue.to(), Mark.AGENT)) {
            return;
        }
        Match.Range window = desk.window(cue.from());
        Draft draft = new Draft(
                        null,
                        new Match.Range(cue.negatedFrom(), cue.to()),
                        Stance.ASSERTS,
                        Basis.of(Ground.SOURCE_NOBODY, cue.match()))
                .in(Utterance.Role.ATTITUDE);
        draft.verbal = false;
        if (cue.value().equals(ASKED)) {
            rest(draft, cue.to(), window);
        } else {
            taken(draft, cue, window);
        }
        desk.talk.add(draft);
    }

    /** The subject, unless it only holds the place of the clause behind the verb, and what is said of it. */
    private void taken(Draft draft, Cue cue, Match.Range window) {
        boolean clause = page.is(cue.to(), Mark.COMPLEMENT, "that");
        Phrase subject = subject(cue, window);
        boolean apart = page.isAny(cue.to(), Mark.ADJUNCT.bit) && cue.to() - cue.from() == 1;
        if (apart || subject == null && !clause) {
            return;
        }
        if (subject != null && !(clause && page.is(subject.from(), Mark.PRONOUN, "3n"))) {
            draft.with(new Match.Range(subject.outerFrom(), subject.outerTo()));
        }
        if (!page.isAny(cue.to(), Mark.bits(Mark.ADJUNCT, Mark.CLAUSE)) || page.is(cue.to(), Mark.COMPLEMENT)) {
            rest(draft, clause ? cue.to() + 1 : cue.to(), window);
        }
    }

    private @Nullable Phrase subject(Cue cue, Match.Range window) {
        int low = desk.talk.lastCueEnd(window.from(), cue.from());
        int end = desk.before.beforeAuxiliaries(cue.from(), low);
        return end > low ? desk.before.endingAt(end, low) : null;
    }

    private void rest(Draft draft, int from, Match.Range window) {
        if (from < window.to() && !shape.isStop(from) && !shape.isComma(from)) {
            int end = desk.borders.endOfThing(from, window.to(), false);
            draft.with(desk.borders.trimmed(from, end));
        }
    }
}
