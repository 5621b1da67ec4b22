package org.jejak.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is filed under the values of labels. Nearly every label of a text is asked for in vain, and that costs one look into a short
 * array, where a hash map would go to the value itself and to an entry. Immutable; any thread.
 */
public final class ByValue<T> {

    /** Of the values, with {@link #hash}; 0 where the place is free. At most every fourth place is taken. */
    private final int[] hashes;

    private final @Nullable String[] values;
    private final @Nullable Object[] filed;

    public ByValue(Map<String, T> filed) {
        int size = Integer.highestOneBit(4 * filed.size() + 1) << 1;
        this.hashes = new int[size];
        this.values = new String[size];
        this.filed = new Object[size];
        filed.forEach(this::enter);
    }

    private void enter(String value, T thing) {
        int place = place(hash(value), value);
        hashes[place] = hash(value);
        values[place] = value;
        filed[place] = thing;
    }

    /** What is filed under the label's value. */
    @Nullable
    @SuppressWarnings("unchecked") // nothing else is entered
    public T of(Label label) {
        int place = place(label.hash(), label.value());
        return hashes[place] == 0 ? null : (T) filed[place];
    }

    /** Where the value stands, or a free place. */
    private int place(int hash, String value) {
        int mask = hashes.length - 1;
        int place = (hash ^ hash >>> 16) & mask;
        while (hashes[place] != 0 && !(hashes[place] == hash && value.equals(values[place]))) {
            place = place + 1 & mask;
        }
        return place;
    }

    /** Never 0. */
    static int hash(String value) {
        return value.hashCode() | 1;
    }
}
