package org.jejak.extract.attribution;

import org.jejak.text.Sentence;
import org.jejak.text.Text;

/** Sentences, joined where a quotation runs over their border. Immutable. */
final class Units {

    private final Text text;
    /** By the number of the sentence, the tokens of its unit. */
    private final int[] from;

    private final int[] to;

    Units(Text text) {
        this.text = text;
        int count = text.sentences().size();
        this.from = new int[count];
        this.to = new int[count];
        for (int s = 0; s < count; s++) {
            Sentence sentence = text.sentences().get(s);
            from[s] = s > 0 && runsOver(text, sentence.from()) ? from[s - 1] : sentence.from();
        }
        for (int s = count - 1; s >= 0; s--) {
            Sentence sentence = text.sentences().get(s);
            to[s] = runsOver(text, sentence.to()) ? to[s + 1] : sentence.to();
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
        return from[text.sentenceNumberAt(token)];
    }

    /** Token after the last of the unit that holds the token. */
    int to(int token) {
        return to[text.sentenceNumberAt(token)];
    }
}
