package org.jejak.extract.figure;

import java.util.Set;
import org.jejak.text.Match;

/**
 * Words that tell what happens to what is counted.
 *
 * @param concepts one, or several that stand side by side as in "killed or wounded"
 * @param tokens where they stand
 * @param rule pack file and line
 */
record Trigger(Set<String> concepts, Match.Range tokens, String rule) {

    boolean touches(int from, int to) {
        return tokens.from() < to && from < tokens.to();
    }
}
