package org.jejak.text;

import java.util.Arrays;
import java.util.Collection;

/** A few words by their numbers. Immutable; any thread. */
final class WordSet {

    /** No number of a word. */
    private static final int FREE = Integer.MIN_VALUE;

    /** Each number in the first free place from where its hash code leads. At most every other place is taken. */
    private final int[] places;

    /** A bit for each number, 64 numbers sharing them: most questions end here, without a look into the array. */
    private final long bits;

    private WordSet(int[] numbers) {
        this.places = new int[Integer.highestOneBit(2 * numbers.length + 1) << 1];
        Arrays.fill(places, FREE);
        long all = 0;
        for (int number : numbers) {
            all |= bit(number);
            places[place(number)] = number;
        }
        this.bits = all;
    }

    /** @param words gets those of the forms that it does not have */
    static WordSet of(Collection<String> forms, Words words) {
        return new WordSet(forms.stream().mapToInt(words::add).toArray());
    }

    /** The bit of a number. */
    static long bit(int number) {
        return 1L << number;
    }

    /** Those of all its numbers: what has none of them is not in it. */
    long bits() {
        return bits;
    }

    /** @param number of any word, {@link Words#UNKNOWN} too */
    boolean contains(int number) {
        return (bits & bit(number)) != 0 && places[place(number)] == number;
    }

    /** Where the number stands, or a free place. */
    private int place(int number) {
        int place = (number * 0x9e3779b9 >>> 15) & places.length - 1;
        while (places[place] != number && places[place] != FREE) {
            place = place + 1 & places.length - 1;
        }
        return place;
    }
}
