package org.jejak.bench;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jejak.bench.SplicedArticles.Copy;

/**
 * Compares passages found with those that were taken, by the letters of both sides, as the PAN evaluations do (Potthast et al., "An
 * Evaluation Framework for Plagiarism Detection", COLING 2010), and by pairs of articles.
 */
final class PassageScore {

    private long right;
    private long found;
    private long wanted;
    private long rightPairs;
    private long foundPairs;
    private long wantedPairs;

    /** The letters of one article that come from, or went to, another. */
    private record Side(String article, String other) {}

    void add(List<Copy> truth, List<Copy> told) {
        Map<Side, BitSet> is = letters(truth);
        Map<Side, BitSet> said = letters(told);
        is.values().forEach(bits -> wanted += bits.cardinality());
        said.forEach((side, bits) -> {
            found += bits.cardinality();
            BitSet both = (BitSet) bits.clone();
            both.and(is.getOrDefault(side, new BitSet()));
            right += both.cardinality();
        });
        Set<Side> truePairs = pairs(truth);
        Set<Side> toldPairs = pairs(told);
        wantedPairs += truePairs.size();
        foundPairs += toldPairs.size();
        toldPairs.retainAll(truePairs);
        rightPairs += toldPairs.size();
    }

    private static Map<Side, BitSet> letters(List<Copy> copies) {
        Map<Side, BitSet> letters = new HashMap<>();
        for (Copy copy : copies) {
            letters.computeIfAbsent(new Side(copy.into(), copy.from()), side -> new BitSet())
                    .set(copy.intoStart(), copy.intoEnd());
            letters.computeIfAbsent(new Side(copy.from(), copy.into()), side -> new BitSet())
                    .set(copy.fromStart(), copy.fromEnd());
        }
        return letters;
    }

    private static Set<Side> pairs(List<Copy> copies) {
        Set<Side> pairs = new HashSet<>();
        copies.forEach(copy -> pairs.add(new Side(copy.from(), copy.into())));
        return pairs;
    }

    double precision() {
        return share(right, found);
    }

    double recall() {
        return share(right, wanted);
    }

    double f1() {
        return share(2 * right, found + wanted);
    }

    double pairsF1() {
        return share(2 * rightPairs, foundPairs + wantedPairs);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
