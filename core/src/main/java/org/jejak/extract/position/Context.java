package org.jejak.extract.position;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/** What the sentences right before have named: a clause that goes on need not name it again. One text, one thread. */
final class Context {

    private static final int SENTENCES = 3;
    /** No sentence of a newspaper names more; it bounds the work on texts that are none. */
    private static final int MOST = 60;

    private final Deque<List<Term>> last = new ArrayDeque<>();

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
