package org.jejak.extract.position;

import java.util.ArrayList;
import java.util.List;
import org.jejak.text.Match;
import org.jejak.text.Sentence;

/**
 * The words of a sentence that one and the same speaker says.
 *
 * @param terms those that stand wholly in it, in text order
 */
record Stretch(Match.Range tokens, List<Term> terms) {

    /** The stretches of a sentence in which a term stands. */
    static List<Stretch> of(Sentence sentence, List<Term> terms, Holders holders) {
        List<Stretch> stretches = new ArrayList<>();
        int next = 0;
        int from = sentence.from();
        for (int i = from + 1; i <= sentence.to(); i++) {
            if (i == sentence.to() || holders.innermost(i) != holders.innermost(from)) {
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
