package org.jejak.extract.attribution;

import java.util.List;
import org.jejak.extract.reason.Basis;
import org.jejak.model.Ground;
import org.jejak.model.Source;
import org.jejak.text.Match;

/** Finds the outlets that a speaker spoke to, which pass on what he said: "told AFP", "in remarks to The Courier". One thread. */
final class Listeners {

    private final Desk desk;
    private final Page page;

    Listeners(Desk desk) {
        this.desk = desk;
        this.page = desk.page;
    }

    /** Enters them as relays of the draft, which has its content. */
    void enter(Draft draft, Match.Range window) {
        Match.Range cue = draft.cue;
        Speaker speaker = draft.speaker;
        if (cue == null || speaker == null || speaker.type() == Source.Type.OUTLET || page.isQuoted(cue.from())) {
            return;
        }
        for (int i = window.from(); i < window.to(); i++) {
            if (page.is(i, Mark.OUTLET) && !draft.holds(i) && isSpokenTo(i, cue)) {
                Match outlet = page.match(i, Mark.OUTLET);
                boolean speaks = outlet != null && outlet.value().equals(speaker.canonical());
                if (outlet != null && !speaks && !Hop.isAmong(draft.via, outlet.value())) {
                    draft.via.add(new Hop(outlet.value(), Basis.of(Ground.HOP_LISTENER, outlet)));
                }
            }
        }
    }

    /** "Seen by AFP", "quoted by AFP": words that tell, right before an outlet, whom a report or a speaker reached the public through. */
    static boolean isShown(Page page, int token) {
        return shownTo(page, token) >= 0;
    }

    /** The first token of the outlet that such words name, or -1. */
    static int shownTo(Page page, int token) {
        if (!page.isAny(token, Mark.bits(Mark.INTERVIEW, Mark.RELAY))) {
            return -1;
        }
        for (Mark mark : List.of(Mark.INTERVIEW, Mark.RELAY)) {
            Match words = page.match(token, mark);
            if (words != null && !words.value().equals("origin")) {
                int next = words.to();
                while (next < words.to() + 2 && page.isAny(next, Mark.bits(Mark.AGENT, Mark.DETERMINER))) {
                    next++;
                }
                if (page.is(next, Mark.OUTLET)) {
                    return next;
                }
            }
        }
        return -1;
    }

    /**
     * Right behind a preposition of speaking to, an article or an opening quotation mark allowed between, or behind a cue that takes a
     * listener: in a language with cases each does, since the outlet is not the speaker.
     */
    private boolean isSpokenTo(int outlet, Match.Range cue) {
        int before = outlet - 1;
        while (before > outlet - 4
                && (page.isOver(before, Mark.bits(Mark.DETERMINER, Mark.BODY))
                        || isLabel(before)
                        || desk.shape.isNameMark(before))) {
            before--;
        }
        int agent = page.is(before, Mark.AGENT) ? before - 1 : before;
        boolean relayed = outlet < cue.from() && page.isOver(agent, Mark.RELAY.bit);
        boolean listener = page.isOver(before, Mark.INTERVIEW.bit) || relayed;
        boolean told = before == cue.to() - 1 && (page.is(cue.from(), Mark.TOLD) || page.hasCases());
        boolean passedOn = agent == cue.to() - 1 && agent < before;
        return listener || told || passedOn || Cases.isListenerBefore(page, outlet, cue.from());
    }

    /** "Told the news agency PTN": what kind of outlet it is. */
    private boolean isLabel(int token) {
        return page.inText(token)
                && page.text
                        .annotations()
                        .over(token, "outlet.part")
                        .filter(part -> part.value().equals("label"))
                        .isPresent();
    }
}
