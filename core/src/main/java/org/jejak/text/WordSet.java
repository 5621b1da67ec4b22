package org.jejak.text;

import java.util.Arrays;
import java.util.Collection;

/** A few words by their numbers. Immutable; any thread. */
final class WordSet {

    /** In ascending order. */
    private final int[] numbers;

    /** A bit for each number, 64 numbers sharing them: most questions end here, without a look into the array. */
    private final long bits;

    private WordSet(int[] numbers) {
        this.numbers = numbers;
        long all = 0;
        for (int number : numbers) {
            all |= 1L << number;
        }
        this.bits = all;
    }

    /** @param words gets those of the forms that it does not have */
    static WordSet of(Collection<String> forms, Words words) {
        return new WordSet(forms.stream().mapToInt(words::add).sorted().toArray());
    }

    /** @param number of any word, {@link Words#UNKNOWN} too */
    boolean contains(int number) {
        return (bits & 1L << number) != 0 && Arrays.binarySearch(numbers, number) >= 0;
    }
}
