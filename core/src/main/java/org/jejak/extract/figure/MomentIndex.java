package org.jejak.extract.figure;

import java.util.List;
import org.jejak.extract.time.Moment;

/** Looks up the moments of a range of tokens, since a text may have as many as words. Immutable. */
final class MomentIndex {

    /** In text order. */
    private final List<Moment> moments;

    MomentIndex(List<Moment> moments) {
        this.moments = moments;
    }

    /** Those that begin in the range. */
    List<Moment> within(int from, int to) {
        return moments.subList(first(from), Math.max(first(from), first(to)));
    }

    private int first(int token) {
        int low = 0;
        int high = moments.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (moments.get(middle).tokens().from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
