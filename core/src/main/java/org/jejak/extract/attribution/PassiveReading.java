package org.jejak.extract.attribution;

import org.jejak.extract.reason.Basis;
import org.jejak.model.Ground;
import org.jejak.text.Match;
import org.jejak.text.Quotation;
import org.jspecify.annotations.Nullable;

/** Reads "dikatakan oleh X", "dibantah kementerian", "was denied by the ministry": the one who says it stands behind the verb. */
final class PassiveReading {

    private final Desk desk;
    private final Page page;
    private final Shape shape;

    PassiveReading(Desk desk) {
        this.desk = desk;
        this.page = desk.page;
        this.shape = desk.shape;
    }

    void read(Cue cue) {
        Match.Range window = desk.window(cue.from());
        int agentAt = page.is(cue.to() + 1, Mark.AGENT) && shape.isWord(cue.to()) ? cue.to() + 1 : cue.to();
        boolean marked = page.is(agentAt, Mark.AGENT);
        int at = marked ? agentAt + 1 : cue.to();
        Phrase agent = desk.after.startingAt(at, window.to());
        if (agent == null || !marked && (page.is(at, Mark.DETERMINER) || isCount(at) && !isStatement(cue.from() - 1))) {
            return;
        }
        Draft draft = new Draft(
                desk.naming.speaker(agent),
                new Match.Range(cue.negatedFrom(), at),
                cue.stance(),
                Basis.of(Ground.SPEAKER_AGENT, cue.match()));
        int next = shape.afterBracket(agent.outerTo());
        Quotation quote = desk.borders.quoteBefore(cue.from());
        int complement = desk.leads.afterComplement(next, window.to());
        if (complement >= 0) {
            draft.with(desk.borders.trimmed(complement, desk.borders.end(complement, window.to())));
        } else if (cue.from() == window.from() && shape.isComma(next)) {
            draft.with(desk.borders.trimmed(next + 1, desk.borders.end(next + 1, window.to())));
        } else if (quote != null) {
            draft.with(desk.borders.trimmed(quote.outerFrom(), quote.to()));
        } else {
            subject(draft, cue, window);
            predicate(draft, next, window);
        }
        desk.talk.add(draft);
    }

    /** "Hal itu dikatakan dua pejabat" has an agent, "korban dipastikan 19 orang" a count. */
    private boolean isCount(int at) {
        return page.inText(at) && page.text.annotations().at(at, "number").isPresent();
    }

    private boolean isStatement(int before) {
        return page.inText(before)
                && page.text.annotations().over(before, "statement").isPresent();
    }

    private void subject(Draft draft, Cue cue, Match.Range window) {
        int low = desk.talk.lastCueEnd(window.from(), cue.from());
        int end = desk.before.beforeAuxiliaries(cue.from(), low);
        end = page.is(end - 1, Mark.CLAUSE, "relative") ? end - 1 : end;
        Phrase patient = end > low ? desk.before.endingAt(end, low) : null;
        if (patient != null && isAside(patient)) {
            draft.with(desk.borders.trimmed(window.from(), patient.from() - 1));
        } else {
            add(draft, patient);
        }
    }

    /** "20 are missing, so it was said by the mayor": the words stand for the clause before the comma. */
    private boolean isAside(Phrase patient) {
        return shape.isComma(patient.from() - 1)
                && page.text.annotations().at(patient.from(), "statement").isPresent();
    }

    /** "The ship was said by its owner to be / not to be insured": what is said of the subject goes on behind the agent. */
    private void predicate(Draft draft, int next, Match.Range window) {
        boolean goesOn = page.isAny(next, Mark.bits(Mark.AUXILIARY, Mark.NEGATION))
                && !page.isAny(next, Mark.bits(Mark.ADJUNCT, Mark.CLAUSE))
                && !page.is(next, Mark.AUXILIARY, "adverb");
        if (goesOn && !draft.content.isEmpty()) {
            draft.with(desk.borders.trimmed(next, desk.borders.end(next, window.to())));
        }
    }

    private static void add(Draft draft, @Nullable Phrase patient) {
        if (patient != null) {
            draft.with(new Match.Range(patient.from(), patient.to()));
        }
    }
}
