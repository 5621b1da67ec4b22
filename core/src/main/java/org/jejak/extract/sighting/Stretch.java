package org.jejak.extract.sighting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jejak.text.Match;
import org.jejak.text.Sentence;

/**
 * The words of a sentence that one and the same speaker says.
 *
 * @param terms those that stand wholly in it, in text order
 */
record Stretch(Match.Range tokens, List<Term> terms) {

    /**
     * The stretches of a sentence in which a term stands.
     *
     * @param speaker the number of the attribution that holds a token most closely, or -1
     */
    static List<Stretch> of(Sentence sentence, List<Term> terms, IntUnaryOperator speaker) {
        List<Stretch> stretches = new ArrayList<>();
        int next = 0;
        int from = sentence.from();
        for (int i = from + 1; i <= sentence.to(); i++) {
            if (i == sentence.to() || speaker.applyAsInt(i) != speaker.applyAsInt(from)) {
                List<Term> own = new ArrayList<>();
                while (next < terms.size() && terms.get(next).from() < i) {
                    own.add(terms.get(next++));
                }
                if (!own.isEmpty()) {
                    stretches.add(new Stretch(new Match.Range(from, i), own));
                }
                from = i;
            }
        }
        return stretches;
    }
}
