package org.jejak.ledger.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the passages that two texts share, in the three steps of text alignment as the PAN evaluations describe them (M. Potthast et
 * al., "Overview of the 5th International Competition on Plagiarism Detection", CLEF 2013): seeds are runs of {@value #SEED} words that
 * both texts have; seeds near each other in both texts become one passage, in whatever order; what is too short, too thin or only a
 * shared name or quotation is dropped. Work grows with the length of the texts and the logarithm of one. Any thread.
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
    /** Runs of the first text with their places: the upper half of the hash, then the place. */
    private final long[] runs;

    /** A shared stretch, in words: from one to another in both texts. */
    record Passage(int oneFrom, int oneTo, int otherFrom, int otherTo, int words, double score) {}

    Alignment(WordSequence one, WordSequence other) {
        this.one = one;
        this.other = other;
        this.runs = new long[one.runs(SEED)];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = one.run(i, SEED) & 0xffff_ffff_0000_0000L | i;
        }
        Arrays.sort(runs);
    }

    /** By their places in the other text. */
    List<Passage> passages() {
        List<Chain> all = new ArrayList<>();
        List<Chain> open = new ArrayList<>();
        for (int at = 0; at < other.runs(SEED); at++) {
            int now = at;
            open.removeIf(chain -> chain.isOver(now));
            long run = other.run(at, SEED) & 0xffff_ffff_0000_0000L;
            int i = Arrays.binarySearch(runs, run);
            i = i < 0 ? -i - 1 : i;
            for (int last = i + PLACES; i < runs.length && i < last && (runs[i] >> 32) == (run >> 32); i++) {
                add(all, open, (int) runs[i], at);
            }
        }
        return all.stream().flatMap(chain -> chain.passage(one, other).stream()).toList();
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
