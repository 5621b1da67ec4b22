package org.jejak.text;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Forms that tokens of one text have; those that the text's grammar knows are kept as their numbers. One thread. */
public final class FormSet {

    private final Text text;
    private final int[] numbers;
    private final BitSet known = new BitSet();
    /** Tokens with other forms. */
    private final BitSet unknown = new BitSet();

    /** The forms of these tokens, made when one is asked for. */
    private @Nullable Set<String> others;

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
            unknown.set(token);
            others = null;
        }
    }

    /** Whether it holds the form of a token. */
    public boolean contains(int token) {
        return numbers[token] >= 0
                ? known.get(numbers[token])
                : others().contains(text.token(token).form());
    }

    private Set<String> others() {
        Set<String> made = others;
        if (made == null) {
            made = new HashSet<>();
            for (int token = unknown.nextSetBit(0); token >= 0; token = unknown.nextSetBit(token + 1)) {
                made.add(text.token(token).form());
            }
            others = made;
        }
        return made;
    }
}
