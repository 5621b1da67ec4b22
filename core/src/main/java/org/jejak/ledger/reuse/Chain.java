package org.jejak.ledger.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jejak.ledger.reuse.Alignment.Passage;

/** Seeds that stand near each other in both texts, growing with the place in the second. One thread. */
final class Chain {

    private record Seed(int inOne, int inOther) {}

    private final List<Seed> seeds = new ArrayList<>();
    private int oneFrom = Integer.MAX_VALUE;
    private int oneTo;
    private int otherTo;

    boolean isOver(int inOther) {
        return inOther - otherTo > Alignment.GAP;
    }

    boolean takes(int inOne) {
        return inOne >= oneFrom - Alignment.GAP && inOne <= oneTo + Alignment.GAP;
    }

    void add(int inOne, int inOther) {
        seeds.add(new Seed(inOne, inOther));
        oneFrom = Math.min(oneFrom, inOne);
        oneTo = Math.max(oneTo, inOne + Alignment.SEED);
        otherTo = inOther + Alignment.SEED;
    }

    /** Its densest stretch, if that is long enough: seeds that stand alone at its ends are left out. */
    Optional<Passage> passage(WordSequence one, WordSequence other) {
        if (seeds.size() * Alignment.SEED < Alignment.LEAST_WORDS) {
            return Optional.empty(); // as are nearly all: a name, a set phrase
        }
        int first = seeds.get(0).inOther;
        BitSet covered = new BitSet();
        seeds.forEach(seed -> covered.set(seed.inOther - first, seed.inOther - first + Alignment.SEED));
        int[] best = densest(covered, otherTo - first);
        int from = best[0] + first;
        int to = best[1] + first;
        BitSet inOne = new BitSet();
        seeds.stream()
                .filter(seed -> seed.inOther >= from && seed.inOther + Alignment.SEED <= to)
                .forEach(seed -> inOne.set(seed.inOne, seed.inOne + Alignment.SEED));
        if (inOne.isEmpty()) {
            return Optional.empty();
        }
        int start = inOne.nextSetBit(0);
        BitSet inOther = covered.get(best[0], best[1]);
        double score = (double) (inOne.cardinality() + inOther.cardinality()) / (inOne.length() - start + to - from);
        boolean isText = isText(inOne, 0, one) && isText(inOther, from, other);
        return isText && score >= Alignment.LEAST_SCORE
                ? Optional.of(new Passage(start, inOne.length(), from, to, inOther.cardinality(), score))
                : Optional.empty();
    }

    /** The stretch with most covered words, less half of the uncovered ones: from and to; the first of equal ones. */
    private static int[] densest(BitSet covered, int length) {
        int[] best = {0, 0};
        int most = 0;
        int sum = 0;
        int from = 0;
        for (int i = 0; i < length; i++) {
            sum += covered.get(i) ? 2 : -1;
            if (sum > most) {
                most = sum;
                best = new int[] {from, i + 1};
            }
            if (sum < 0) {
                sum = 0;
                from = i + 1;
            }
        }
        return best;
    }

    private static boolean isText(BitSet words, int first, WordSequence text) {
        return words.cardinality() >= Alignment.LEAST_WORDS
                && words.stream().filter(word -> text.isPlain(first + word)).count() >= Alignment.LEAST_PLAIN;
    }
}
