package org.jejak.ledger.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the passages that two texts share, in the three steps of text alignment as the PAN evaluations describe them (M. Potthast et
 * al., "Overview of the 5th International Competition on Plagiarism Detection", CLEF 2013): seeds are runs of {@value #SEED} words that
 * both texts have; seeds near each other in both texts become one passage, in whatever order; what is too short, too thin or only a
 * shared name or quotation is dropped. Work grows with the length of the texts, but for the sorting of their runs. Any thread.
 */
final class Alignment {

    static final int SEED = 3;
    /** As far apart seeds of one passage may stand, in words. */
    static final int GAP = 15;
    /** So many words at least must be shared; set phrases are shorter. */
    static final int LEAST_WORDS = 14;
    /**
     * So many of them must be {@linkplain WordSequence#isPlain plain}: who is quoted in both may have spoken to both, and two articles
     * that call an office by its full name need not know of each other.
     */
    static final int LEAST_PLAIN = 7;

    static final double LEAST_SCORE = 0.5;

    /** A run that one text repeats more often than this is looked at in its first places only. */
    private static final int PLACES = 4;

    private final WordSequence one;
    private final WordSequence other;

    /** A shared stretch, in words: from one to another in both texts. */
    record Passage(int oneFrom, int oneTo, int otherFrom, int otherTo, int words, double score) {}

    Alignment(WordSequence one, WordSequence other) {
        this.one = one;
        this.other = other;
    }

    /** By their places in the other text. */
    List<Passage> passages() {
        List<Chain> all = new ArrayList<>();
        List<Chain> open = new ArrayList<>();
        for (long seed : seeds()) {
            int inOther = (int) (seed >> 32);
            open.removeIf(chain -> chain.isOver(inOther));
            add(all, open, (int) seed, inOther);
        }
        return all.stream().flatMap(chain -> chain.passage(one, other).stream()).toList();
    }

    /** Where both have a run of words: the place in the other text in the upper half, that in the first in the lower one; ascending. */
    private long[] seeds() {
        long[] here = one.seeds();
        int[] first = meetings();
        long[] found = new long[64];
        int count = 0;
        for (int place = 0; place < first.length; place++) {
            int from = first[place];
            for (int p = from;
                    p >= 0 && p < here.length && p < from + PLACES && here[p] >> 32 == here[from] >> 32;
                    p++) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = (long) place << 32 | (int) here[p];
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** By place in the other text: the first seed of the one text with the same run, or -1. */
    private int[] meetings() {
        long[] here = one.seeds();
        long[] there = other.seeds();
        int[] first = new int[there.length];
        Arrays.fill(first, -1);
        for (int i = 0, k = 0; i < here.length && k < there.length; ) {
            int order = Long.compare(here[i] >> 32, there[k] >> 32);
            if (order == 0) {
                first[(int) there[k++]] = i;
            } else if (order < 0) {
                i++;
            } else {
                k++;
            }
        }
        return first;
    }

    private static void add(List<Chain> all, List<Chain> open, int inOne, int inOther) {
        for (Chain chain : open) {
            if (chain.takes(inOne)) {
                chain.add(inOne, inOther);
                return;
            }
        }
        Chain chain = new Chain();
        chain.add(inOne, inOther);
        all.add(chain);
        open.add(chain);
    }
}
