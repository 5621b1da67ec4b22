package org.jejak.extract.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jejak.model.Ground;
import org.jejak.model.Source;
import org.jejak.model.Stance;
import org.jspecify.annotations.Nullable;

/** Finds which attribution stands inside which, hands the outer speaker down as a relay, and puts all in text order. */
final class Nesting {

    private final Desk desk;

    Nesting(Desk desk) {
        this.desk = desk;
    }

    List<Utterance> finish() {
        List<Draft> drafts = desk.talk.drafts;
        drafts.sort(Comparator.comparingInt(Nesting::start)
                .thenComparing(Comparator.comparingInt(Draft::contentLength).reversed()));
        leaveOut(drafts);
        for (int i = 0; i < drafts.size(); i++) {
            nest(drafts, i);
        }
        carryOn(drafts);
        int[] same = new int[drafts.size()];
        for (int i = 0; i < same.length; i++) {
            same[i] = i;
        }
        List<Utterance> utterances = new ArrayList<>();
        for (Draft draft : drafts) {
            utterances.add(draft.finish(desk.page, same));
        }
        return utterances;
    }

    /** What a person said to an outlet he goes on saying to it, until the report names another. */
    private void carryOn(List<Draft> drafts) {
        Map<String, List<Hop>> outlets = new HashMap<>();
        for (Draft draft : drafts) {
            if (draft.speaker == null
                    || draft.speaker.type() != Source.Type.PERSON
                    || draft.role != Utterance.Role.ORIGIN) {
                continue;
            }
            List<Hop> before = outlets.get(draft.speaker.canonical());
            List<Hop> own = new ArrayList<>(draft.via);
            own.removeIf(hop -> !desk.page.outlets().contains(hop.name()));
            if (!own.isEmpty()) {
                outlets.put(draft.speaker.canonical(), own);
            } else if (before != null && draft.via.isEmpty()) {
                draft.via.addAll(Hop.carriedOn(before));
            }
        }
    }

    /** Where an attribution begins: at its content, its cue or its source, whichever comes first. */
    private static int start(Draft draft) {
        int start = draft.contentFrom();
        start = draft.cue == null ? start : Math.min(start, draft.cue.from());
        return draft.speaker == null
                ? start
                : draft.cue == null
                        ? start
                        : Math.min(start, draft.speaker.mention().from());
    }

    /** "She said she believed that …" is one report, and what somebody wants or likes is part of what is said about him. */
    private void leaveOut(List<Draft> drafts) {
        List<Draft> idle = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft inner = drafts.get(i);
            int outer = outer(drafts, i);
            if (outer >= 0 && isIdle(inner, inner.speaker, drafts.get(outer).speaker)) {
                idle.add(inner);
            }
        }
        drafts.removeAll(idle);
    }

    private boolean isIdle(Draft inner, @Nullable Speaker own, @Nullable Speaker teller) {
        if (own == null) {
            return inner.isAgentless();
        }
        boolean himself = teller != null && teller.canonical().equals(own.canonical())
                || desk.page.is(own.mention().from(), Mark.PRONOUN);
        boolean noun = !inner.verbal
                && inner.cue != null
                && desk.page.is(inner.cue.from(), Mark.NOUN)
                && own.type() != Source.Type.ORGANISATION;
        return inner.role == Utterance.Role.ATTITUDE || himself || noun;
    }

    private void nest(List<Draft> drafts, int i) {
        Draft inner = drafts.get(i);
        int best = outer(drafts, i);
        if (best >= 0) {
            inner.nestedIn = best;
            handDown(drafts.get(best), inner);
        }
    }

    /** The shortest attribution whose content holds this one, or -1. */
    private static int outer(List<Draft> drafts, int i) {
        Draft inner = drafts.get(i);
        if (inner.cue == null) {
            return -1;
        }
        int best = -1;
        for (int k = i - 1; k >= Math.max(0, i - 12); k--) {
            Draft outer = drafts.get(k);
            boolean holds = !outer.isAgentless() && outer.holds(inner.cue.from()) && outer.holds(inner.contentFrom());
            if (holds && (best < 0 || outer.contentLength() < drafts.get(best).contentLength())) {
                best = k;
            }
        }
        return best;
    }

    private static void handDown(Draft outer, Draft inner) {
        if (outer.speaker == null || inner.speaker == null || outer.role == Utterance.Role.ATTITUDE) {
            return;
        }
        boolean relays = outer.stance != Stance.DENIES && outer.stance != Stance.DOUBTS;
        if (relays
                && !outer.speaker.canonical().equals(inner.speaker.canonical())
                && !Hop.isAmong(inner.via, outer.speaker.canonical())) {
            inner.pass(outer.speaker, Ground.HOP_OUTER, outer.basis);
        }
        for (Hop hop : outer.via) {
            if (!Hop.isAmong(inner.via, hop.name())) {
                inner.via.add(hop);
            }
        }
    }
}
