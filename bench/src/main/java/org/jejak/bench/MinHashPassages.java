package org.jejak.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jejak.bench.SplicedArticles.Copy;

/**
 * The usual way to find near-duplicates, as a peer: windows of words as sets of shingles, MinHash signatures, candidates by bands (A. Z.
 * Broder 1997; J. Leskovec, A. Rajaraman, J. Ullman, "Mining of Massive Datasets", chapter 3), kept from an estimated Jaccard similarity on.
 */
final class MinHashPassages {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int WINDOW = 40;
    private static final int STEP = 10;
    private static final int SHINGLE = 3;
    private static final int HASHES = 128;
    private static final int ROWS = 2;
    private static final long PRIME = (1L << 61) - 1;

    private final double least;
    private final long[] factors = new long[HASHES];
    private final long[] summands = new long[HASHES];

    private record Window(String article, int start, int end, int[] signature) {}

    /** @param least estimated similarity of two windows that are told */
    MinHashPassages(double least) {
        this.least = least;
        Random random = new Random(1);
        for (int i = 0; i < HASHES; i++) {
            factors[i] = random.nextLong() | 1;
            summands[i] = random.nextLong();
        }
    }

    /** @param texts by id; of two articles that share a passage, the one with the smaller id is told as the one it comes from */
    List<Copy> among(Map<String, String> texts) {
        List<Window> windows = new ArrayList<>();
        texts.forEach((id, text) -> windows(id, text, windows));
        Set<Long> compared = new HashSet<>();
        List<Copy> found = new ArrayList<>();
        for (int band = 0; band < HASHES / ROWS; band++) {
            Map<Long, List<Integer>> buckets = new HashMap<>();
            for (int i = 0; i < windows.size(); i++) {
                int[] signature = windows.get(i).signature;
                long key = ((long) signature[band * ROWS] << 32) ^ (signature[band * ROWS + 1] & 0xffff_ffffL);
                for (int other : buckets.computeIfAbsent(key, k -> new ArrayList<>())) {
                    if (compared.add((long) other << 32 | i)) {
                        compare(windows.get(other), windows.get(i), found);
                    }
                }
                buckets.get(key).add(i);
            }
        }
        return found;
    }

    private void compare(Window one, Window other, List<Copy> found) {
        if (!one.article.equals(other.article) && similarity(one.signature, other.signature) >= least) {
            found.add(new Copy(one.article, one.start, one.end, other.article, other.start, other.end));
        }
    }

    private static double similarity(int[] one, int[] other) {
        int same = 0;
        for (int i = 0; i < HASHES; i++) {
            same += one[i] == other[i] ? 1 : 0;
        }
        return (double) same / HASHES;
    }

    private void windows(String id, String text, List<Window> windows) {
        List<int[]> places = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Matcher word = WORD.matcher(text); word.find(); ) {
            places.add(new int[] {word.start(), word.end()});
            words.add(word.group().toLowerCase(Locale.ROOT));
        }
        for (int from = 0; from == 0 || from + WINDOW - STEP < words.size(); from += STEP) {
            int to = Math.min(words.size(), from + WINDOW);
            if (to - from > SHINGLE) {
                windows.add(
                        new Window(id, places.get(from)[0], places.get(to - 1)[1], signature(words.subList(from, to))));
            }
        }
    }

    private int[] signature(List<String> words) {
        int[] signature = new int[HASHES];
        Arrays.fill(signature, Integer.MAX_VALUE);
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            long shingle = words.subList(i, i + SHINGLE).hashCode() * 0x9e3779b97f4a7c15L % PRIME;
            for (int h = 0; h < HASHES; h++) {
                long hash = shingle * factors[h] + summands[h];
                signature[h] = Math.min(signature[h], (int) (hash >>> 33));
            }
        }
        return signature;
    }
}
