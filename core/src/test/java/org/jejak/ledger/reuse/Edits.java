package org.jejak.ledger.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Words of no language, and what an editor does to them. */
final class Edits {

    private static final int ONE_IN = 12;

    private Edits() {}

    static List<String> words(Random random, int count) {
        return IntStream.range(0, count).mapToObj(i -> word(random)).toList();
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 7; i++) {
            word.append((char) ((i % 2 == 0 ? "bdfgklmnprst" : "aeiou").charAt(random.nextInt(i % 2 == 0 ? 12 : 5))));
        }
        return word.toString();
    }

    /** One word in twelve dropped, exchanged, doubled with another or moved. */
    static List<String> changed(List<String> words, Random random) {
        List<String> changed = new ArrayList<>();
        for (String word : words) {
            switch (random.nextInt(4 * ONE_IN)) {
                case 0 -> {}
                case 1 -> changed.add(word(random));
                case 2 -> changed.addAll(List.of(word(random), word));
                case 3 -> changed.add(Math.max(0, changed.size() - 1), word);
                default -> changed.add(word);
            }
        }
        return changed;
    }
}
