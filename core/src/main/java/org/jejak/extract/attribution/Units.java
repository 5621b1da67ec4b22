package org.jejak.extract.attribution;

import java.util.Arrays;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/** Sentences, joined where a quotation runs over their border. Immutable. */
final class Units {

    private final int[] from;
    private final int[] to;

    Units(Text text) {
        this.from = new int[text.size() + 1];
        this.to = new int[text.size() + 1];
        int start = 0;
        for (Sentence sentence : text.sentences()) {
            if (!runsOver(text, sentence.to())) {
                Arrays.fill(from, start, sentence.to(), start);
                Arrays.fill(to, start, sentence.to(), sentence.to());
                start = sentence.to();
            }
        }
    }

    /** Whether a quotation holds the tokens on both sides of a sentence border. */
    private static boolean runsOver(Text text, int border) {
        return border < text.size()
                && text.quotationNumberAt(border) >= 0
                && text.quotationNumberAt(border) == text.quotationNumberAt(border - 1);
    }

    /** First token of the unit that holds the token. */
    int from(int token) {
        return from[token];
    }

    /** Token after the last of the unit that holds the token. */
    int to(int token) {
        return to[token];
    }
}
