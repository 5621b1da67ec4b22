package org.jejak.extract.time;

import java.util.List;
import java.util.Optional;

/** Looks up the moments of a range of tokens, since a text may have as many as words. Immutable. */
public final class MomentIndex {

    private final List<Moment> moments;

    /** @param moments in text order */
    public MomentIndex(List<Moment> moments) {
        this.moments = moments;
    }

    /** Those that begin in the range. */
    public List<Moment> within(int from, int to) {
        return moments.subList(first(from), Math.max(first(from), first(to)));
    }

    /** The last that begins before a token. */
    public Optional<Moment> before(int token) {
        int first = first(token);
        return first == 0 ? Optional.empty() : Optional.of(moments.get(first - 1));
    }

    /** The first that begins at or behind a token. */
    public Optional<Moment> from(int token) {
        int first = first(token);
        return first == moments.size() ? Optional.empty() : Optional.of(moments.get(first));
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
