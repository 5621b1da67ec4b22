package org.jejak.extract.position;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.jejak.extract.attribution.Speaker;
import org.jejak.extract.attribution.Utterance;

/** What the sentences right before have named: a clause that goes on need not name it again. One text, one thread. */
final class Context {

    private static final int SENTENCES = 3;
    /** No sentence of a newspaper names more; it bounds the work on texts that are none. */
    private static final int MOST = 60;

    private final BitSet speakers = new BitSet();
    private final Deque<List<Term>> last = new ArrayDeque<>();

    /** @param utterances those of the text */
    Context(List<Utterance> utterances) {
        for (Utterance utterance : utterances) {
            utterance.speaker().map(Speaker::mention).ifPresent(mention -> speakers.set(mention.from(), mention.to()));
        }
    }

    /** Whether the words name who speaks, not of whom. */
    boolean isSpeaker(Term term) {
        return speakers.get(term.from());
    }

    /** Enters the terms of a sentence that begins. */
    void enter(List<Term> sentence) {
        last.addLast(sentence.subList(0, Math.min(MOST, sentence.size())));
        if (last.size() > SENTENCES) {
            last.removeFirst();
        }
    }

    /** Whether this sentence or one right before it has such a term. */
    boolean has(Predicate<Term> wanted) {
        return last.stream().anyMatch(sentence -> sentence.stream().anyMatch(wanted));
    }

    boolean names(String party) {
        return has(term -> term.isParty() && term.value().equals(party));
    }
}
