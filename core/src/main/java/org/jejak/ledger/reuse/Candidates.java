package org.jejak.ledger.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Which earlier articles each article may have taken text from, by the fingerprints they share. An article is looked at beside the first
 * {@value #FIRST} that print a fingerprint and no others, so that work grows with the fingerprints and never with the pairs of articles.
 *
 * <p>What one outlet prints in more than {@value #FURNITURE} articles is its furniture (how to subscribe, what the story so far was) and
 * tells nothing of any other article. A wire's report in a hundred papers is no furniture, since each prints it once or twice. The same
 * is done by passim, which ignores what one series repeats: D. A. Smith, R. Cordell, A. Mullen, "Computational Methods for Uncovering
 * Reprinted Texts in Antebellum Newspapers", American Literary History 27(3), 2015.
 */
final class Candidates {

    static final int FURNITURE = 24;
    static final int FIRST = 16;
    /** At most so many articles are aligned with one, those that share most with it. */
    static final int MOST = 8;

    /** So many fingerprints in common at least; any set phrase leaves one. */
    static final int LEAST = 2;

    private final int[] outlets;
    private final long[] entries;
    private int size;
    /** By the later article, where a list of articles with one of its fingerprints begins in {@link #entries}. */
    private long[] shared = new long[1 << 12];

    private int lists;

    /**
     * @param all whatever articles print
     * @param chosen the articles that are looked at
     * @param outlets a number for the outlet of each article, by the article's number in order of publication
     */
    Candidates(Printings all, BitSet chosen, int[] outlets) {
        this.outlets = outlets;
        this.entries = all.entries().clone();
        for (long entry : all.entries()) {
            if (chosen.get(Printings.article(entry))) {
                entries[size++] = entry;
            }
        }
        lists();
    }

    private void lists() {
        for (int from = 0, to; from < size; from = to) {
            to = from + 1;
            while (to < size && Printings.areOne(entries[to], entries[from])) {
                to++;
            }
            if (to - from > 1 && !isFurniture(from, to)) {
                for (int i = from + 1; i < to; i++) {
                    share(i, from);
                }
            }
        }
        Arrays.sort(shared, 0, lists);
    }

    private void share(int entry, int list) {
        if (lists == shared.length) {
            shared = Arrays.copyOf(shared, 2 * lists);
        }
        shared[lists++] = (long) Printings.article(entries[entry]) << 40 | list;
    }

    private boolean isFurniture(int from, int to) {
        if (to - from <= FURNITURE) {
            return false;
        }
        int[] printers = new int[to - from];
        for (int i = from; i < to; i++) {
            printers[i - from] = outlets[Printings.article(entries[i])];
        }
        Arrays.sort(printers);
        for (int i = FURNITURE; i < printers.length; i++) {
            if (printers[i] == printers[i - FURNITURE]) {
                return true;
            }
        }
        return false;
    }

    /**
     * The earlier articles to align the article with, those that share most first, then the earlier first.
     *
     * @param wanted which of them are worth it
     */
    List<Integer> of(int article, IntPredicate wanted) {
        int at = Arrays.binarySearch(shared, 0, lists, (long) article << 40);
        int[] earlier = new int[64];
        int count = 0;
        for (int i = at < 0 ? -at - 1 : at; i < lists && shared[i] >> 40 == article; i++) {
            int list = (int) (shared[i] & 0xff_ffff_ffffL);
            for (int k = list; k < list + FIRST && Printings.article(entries[k]) != article; k++) {
                earlier = count == earlier.length ? Arrays.copyOf(earlier, 2 * count) : earlier;
                earlier[count++] = Printings.article(entries[k]);
            }
        }
        Arrays.sort(earlier, 0, count);
        return most(earlier, count, wanted);
    }

    private static List<Integer> most(int[] earlier, int count, IntPredicate wanted) {
        List<long[]> found = new ArrayList<>();
        for (int from = 0, to; from < count; from = to) {
            to = from + 1;
            while (to < count && earlier[to] == earlier[from]) {
                to++;
            }
            if (to - from >= LEAST && wanted.test(earlier[from])) {
                found.add(new long[] {to - from, earlier[from]});
            }
        }
        found.sort(
                (one, other) -> one[0] == other[0] ? Long.compare(one[1], other[1]) : Long.compare(other[0], one[0]));
        return found.stream().limit(MOST).map(pair -> (int) pair[1]).toList();
    }
}
