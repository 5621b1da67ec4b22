package org.jejak.extract.figure;

import java.util.List;
import java.util.Set;
import org.jejak.pack.Indicator;
import org.jejak.text.Match;

/**
 * Words that tell what happens to what is counted.
 *
 * @param concepts one, or several that stand side by side as in "killed or wounded"
 * @param tokens where they stand
 * @param words as the packs know them
 * @param indicators those that the concepts speak for, in the topic's order
 */
record Trigger(Set<String> concepts, Match.Range tokens, List<Match> words, List<Indicator> indicators) {

    int length() {
        return tokens.to() - tokens.from();
    }

    boolean touches(int from, int to) {
        return tokens.from() < to && from < tokens.to();
    }
}
