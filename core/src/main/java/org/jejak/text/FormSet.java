package org.jejak.text;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** Forms that tokens of one text have; those that the text's grammar knows are kept as their numbers. One thread. */
public final class FormSet {

    private final Text text;
    private final int[] numbers;
    private final BitSet known = new BitSet();
    private final Set<String> others = new HashSet<>();

    /** An empty set. */
    public FormSet(Text text) {
        this.text = text;
        this.numbers = text.numbers();
    }

    /** Adds the form of a token. */
    public void add(int token) {
        if (numbers[token] >= 0) {
            known.set(numbers[token]);
        } else {
            others.add(text.token(token).form());
        }
    }

    /** Whether it holds the form of a token. */
    public boolean contains(int token) {
        return numbers[token] >= 0
                ? known.get(numbers[token])
                : others.contains(text.token(token).form());
    }
}
