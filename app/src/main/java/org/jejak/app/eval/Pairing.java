package org.jejak.app.eval;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which attribution of the gold is which of ours.
 *
 * @param right gold to read, where content and source agree
 * @param otherSource gold to read, where only the content agrees
 * @param free gold that nobody need find
 */
record Pairing(
        List<Quoted> gold,
        List<Quoted> read,
        Map<Integer, Integer> right,
        Map<Integer, Integer> otherSource,
        Set<Integer> free) {

    Pairing(List<Quoted> gold, List<Quoted> read) {
        this(gold, read, new HashMap<>(), new HashMap<>(), new HashSet<>());
    }

    boolean isPairedGold(int i) {
        return right.containsKey(i) || otherSource.containsKey(i);
    }

    boolean isPairedRead(int j) {
        return right.containsValue(j) || otherSource.containsValue(j);
    }
}
