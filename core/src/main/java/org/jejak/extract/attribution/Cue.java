package org.jejak.extract.attribution;

import org.jejak.model.Stance;
import org.jejak.text.Match;

/**
 * Words that say that somebody says something.
 *
 * @param from first token
 * @param to token after the last
 * @param frames what it may be, as bits of {@link Mark}
 * @param value the pack's value: a stance, or a relay's direction, or an enclitic
 * @param match the pack entry where it stands
 * @param stance with a negation counted in
 * @param negatedFrom first token including a negation right before it
 */
record Cue(int from, int to, long frames, String value, Match match, Stance stance, int negatedFrom) {

    boolean may(Mark mark) {
        return (frames & mark.bit) != 0;
    }

    /** Whether it is of that frame and of no other verb's. */
    boolean isOnly(Mark mark) {
        return (frames & CueFinder.VERBAL) == mark.bit;
    }

    boolean mayAny(long marks) {
        return (frames & marks) != 0;
    }
}
