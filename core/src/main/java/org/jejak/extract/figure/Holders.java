package org.jejak.extract.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jejak.extract.attribution.Hop;
import org.jejak.extract.attribution.Utterance;
import org.jejak.model.Ground;
import org.jejak.model.Source;
import org.jejak.model.Stance;
import org.jejak.text.Match;

/** Finds the attribution that holds a token most closely, and the relays around it. Immutable. */
final class Holders {

    private final List<Utterance> utterances;
    /** Per token, the number of the innermost attribution that holds it, or -1. */
    private final int[] innermost;
    /** Per token, how many attributions with a speaker hold it. */
    private final int[] depth;

    Holders(int tokens, List<Utterance> utterances) {
        this.utterances = utterances;
        this.innermost = new int[tokens];
        this.depth = new int[tokens];
        Arrays.fill(innermost, -1);
        utterances.stream().filter(u -> u.speaker().isPresent()).forEach(this::count);
        for (int i = 0; i < utterances.size(); i++) {
            if (utterances.get(i).speaker().isPresent() && isAsserted(utterances.get(i))) {
                enter(i);
            }
        }
    }

    private void count(Utterance utterance) {
        for (Match.Range part : utterance.content()) {
            for (int token = part.from(); token < part.to(); token++) {
                depth[token]++;
            }
        }
    }

    private void enter(int number) {
        Utterance utterance = utterances.get(number);
        for (Match.Range part : utterance.content()) {
            for (int token = part.from(); token < part.to(); token++) {
                boolean inner = innermost[token] < 0 || isInside(utterance, innermost[token]);
                innermost[token] = inner ? number : innermost[token];
            }
        }
    }

    /** The number of the attribution that holds the token most closely, or -1. */
    int innermost(int token) {
        return innermost[token];
    }

    /** A wish is no word for a figure, nor are "data" that somebody speaks of without saying whose. */
    private boolean isAsserted(Utterance utterance) {
        boolean document = utterance
                .speaker()
                .filter(speaker -> speaker.type() == Source.Type.DOCUMENT)
                .filter(speaker -> speaker.basis().ground() != Ground.NAME_OWNER)
                .isPresent();
        return utterance.role() != Utterance.Role.ATTITUDE && !(document && isSpokenOf(utterance));
    }

    /** Whether somebody else's content holds the cue. */
    private boolean isSpokenOf(Utterance utterance) {
        return utterance
                .cue()
                .map(Match.Range::from)
                .filter(cue -> depth[cue] > (utterance.holds(cue) ? 1 : 0))
                .isPresent();
    }

    private boolean isInside(Utterance utterance, int other) {
        Utterance outer = utterances.get(other);
        int shorter = Integer.compare(length(utterance), length(outer));
        boolean origin = outer.role() == Utterance.Role.CONVEYOR && utterance.role() == Utterance.Role.ORIGIN;
        return shorter < 0 || utterance.nestedIn() == other || shorter == 0 && origin;
    }

    private static int length(Utterance utterance) {
        int length = 0;
        for (Match.Range part : utterance.content()) {
            length += part.to() - part.from();
        }
        return length;
    }

    /** Its own relays, then the speakers of the attributions around it; who denies what another says is no relay of it. */
    List<Hop> via(int innermost) {
        List<Hop> via = new ArrayList<>(utterances.get(innermost).hops());
        int outer = utterances.get(innermost).nestedIn();
        for (int steps = 0; outer >= 0 && steps < utterances.size(); steps++) {
            Utterance around = utterances.get(outer);
            around.speaker()
                    .filter(speaker -> around.stance() != Stance.DENIES && around.stance() != Stance.DOUBTS)
                    .filter(speaker -> !Hop.isAmong(via, speaker.canonical()))
                    .ifPresent(speaker -> via.add(Hop.of(speaker, Ground.HOP_OUTER, around.basis())));
            around.hops().stream().filter(hop -> !Hop.isAmong(via, hop.name())).forEach(via::add);
            outer = around.nestedIn();
        }
        return via;
    }
}
