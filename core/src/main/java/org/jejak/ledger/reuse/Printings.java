package org.jejak.ledger.reuse;

import java.util.Arrays;

/**
 * Which articles print a fingerprint, for all fingerprints: one number for each, the fingerprint in the upper bits and the article's
 * number in the lower ones. First all are added, then they are sorted, once for however many searches. One thread.
 */
final class Printings {

    private static final int BITS = 24;
    private static final long ARTICLE = (1L << BITS) - 1;

    private long[] entries = new long[1 << 12];
    private int size;

    /** @throws IllegalArgumentException if the number is too large for its bits */
    void add(int article, long[] fingerprints) {
        if (article > ARTICLE) {
            throw new IllegalArgumentException("more than " + ARTICLE + " articles at a time");
        }
        if (size + fingerprints.length > entries.length) {
            entries = Arrays.copyOf(entries, Math.max(2 * entries.length, size + fingerprints.length));
        }
        for (long fingerprint : fingerprints) {
            entries[size++] = fingerprint << BITS | article;
        }
    }

    /** By fingerprint, then by article; what only one article prints is dropped. No fingerprints may be added after this. */
    void sort() {
        Arrays.sort(entries, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            boolean shared =
                    i > 0 && areOne(entries[i - 1], entries[i]) || i + 1 < size && areOne(entries[i], entries[i + 1]);
            if (shared) {
                entries[kept++] = entries[i];
            }
        }
        entries = Arrays.copyOf(entries, kept);
        size = kept;
    }

    /** In order; not to be changed. */
    long[] entries() {
        return entries;
    }

    static int article(long entry) {
        return (int) (entry & ARTICLE);
    }

    /** Whether both entries are of one fingerprint. */
    static boolean areOne(long one, long other) {
        return one >> BITS == other >> BITS;
    }
}
