package org.jejak.text;

/**
 * The numbers of words of a few small letters of ASCII, which most words of Latin script are. Their letters fit into one number, so
 * that a word is found without a look at its letters one by one. Grows while the grammar is compiled; read by any thread once that is
 * done.
 */
final class ShortWords {

    /** The most letters that one key holds. */
    static final int LONGEST = 12;

    private static final int BITS_A_LETTER = 5;

    /** No word has this key. */
    private static final long FREE = 0;

    /** A key and behind it the number of its word, side by side since the one is hardly looked at without the other. */
    private long[] slots = new long[256];

    private int size;

    /** The key of a word that goes on with a letter from a to z; that of no letters is 0. */
    static long key(long before, char letter) {
        return before << BITS_A_LETTER | letter - 'a' + 1;
    }

    /** Keeps the number of the form if it is such a word. */
    void add(String form, int number) {
        long key = 0;
        for (int i = 0; i < form.length(); i++) {
            char letter = form.charAt(i);
            if (i == LONGEST || letter < 'a' || letter > 'z') {
                return;
            }
            key = key(key, letter);
        }
        if (4 * ++size > slots.length) {
            widen();
        }
        enter(key, number);
    }

    private void enter(long key, long number) {
        int slot = slot(key);
        slots[slot] = key;
        slots[slot + 1] = number;
    }

    private void widen() {
        long[] old = slots;
        slots = new long[2 * old.length];
        for (int i = 0; i < old.length; i += 2) {
            if (old[i] != FREE) {
                enter(old[i], old[i + 1]);
            }
        }
    }

    /** The number of the word with the key, or {@link Words#UNKNOWN}. */
    int of(long key) {
        int slot = slot(key);
        return slots[slot] == key ? (int) slots[slot + 1] : Words.UNKNOWN;
    }

    /** Where the key stands, or a free slot. */
    private int slot(long key) {
        int mask = slots.length - 2;
        int slot = (int) (key * 0x9e3779b97f4a7c15L >>> 40) & mask;
        while (slots[slot] != key && slots[slot] != FREE) {
            slot = slot + 2 & mask;
        }
        return slot;
    }
}
