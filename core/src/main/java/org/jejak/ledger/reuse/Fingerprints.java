package org.jejak.ledger.reuse;

import java.util.Arrays;

/**
 * Which runs of words stand for a text when texts are looked up by what they share: of every {@value #WINDOW} runs of {@value #RUN} words
 * next to each other the one with the least hash, the last of equal ones. So any {@value #SHARED} words in a row that two texts share
 * leave a fingerprint in common, wherever they stand, and about two of five runs are kept.
 *
 * <p>This is winnowing: S. Schleimer, D. S. Wilkerson, A. Aiken, "Winnowing: Local Algorithms for Document Fingerprinting", SIGMOD 2003,
 * with words in place of letters.
 */
final class Fingerprints {

    static final int RUN = 4;
    static final int WINDOW = 4;
    /** The paper's guarantee threshold. */
    static final int SHARED = RUN + WINDOW - 1;

    private Fingerprints() {}

    /** In ascending order, each once. */
    static long[] of(WordSequence words) {
        int runs = words.runs(RUN);
        long[] hashes = new long[runs];
        for (int i = 0; i < runs; i++) {
            hashes[i] = words.run(i, RUN);
        }
        long[] found = new long[runs];
        int count = 0;
        int least = -1;
        for (int from = 0; from == 0 && runs > 0 || from + WINDOW <= runs; from++) {
            int now = least(hashes, from, Math.min(runs, from + WINDOW));
            if (now != least) {
                found[count++] = hashes[now];
                least = now;
            }
        }
        return Arrays.stream(found, 0, count).sorted().distinct().toArray();
    }

    private static int least(long[] hashes, int from, int to) {
        int least = from;
        for (int i = from + 1; i < to; i++) {
            least = hashes[i] <= hashes[least] ? i : least;
        }
        return least;
    }
}
