package org.jejak.text;

import java.util.Arrays;

/**
 * Numbers for the words that a grammar asks for, so that each word of a text is looked up as text once and compared as a
 * number from then on. Grows while the grammar is compiled; read by any thread once that is done.
 */
public final class Words {

    /** The number of every word that nobody asks for. */
    static final int UNKNOWN = -1;

    /** What stands for the number where only {@link Tokenizer#form} can tell the form of what is printed. */
    static final int UNTOLD = -2;

    /** By number. */
    private String[] forms = new String[64];

    private final ShortWords shorts = new ShortWords();

    private int size;
    /** By the hash codes of the forms: the hash code, then the number with 1 added; 0 where the place is free. */
    private long[] table = new long[128];

    /** The number of a form from now on. */
    int add(String form) {
        int known = of(form);
        if (known != UNKNOWN) {
            return known;
        }
        if (size == forms.length) {
            widen();
        }
        shorts.add(form, size);
        forms[size] = form;
        enter(size);
        return size++;
    }

    private void enter(int number) {
        int hash = forms[number].hashCode();
        int place = first(hash);
        while (table[place] != 0) {
            place = place + 1 & table.length - 1;
        }
        table[place] = (long) hash << 32 | number + 1;
    }

    private void widen() {
        forms = Arrays.copyOf(forms, 2 * size);
        table = new long[4 * size];
        for (int i = 0; i < size; i++) {
            enter(i);
        }
    }

    int size() {
        return size;
    }

    /** The form with the number. */
    String form(int number) {
        return forms[number];
    }

    /** The number of a form, or {@link #UNKNOWN}. */
    int of(String form) {
        int hash = form.hashCode();
        int place = first(hash);
        while (table[place] != 0 && !(isHash(place, hash) && forms[number(place)].equals(form))) {
            place = place + 1 & table.length - 1;
        }
        return number(place);
    }

    /**
     * The number of the word that a text prints between two UTF-16 offsets, in whatever case, {@link #UNKNOWN} or
     * {@link #UNTOLD}.
     */
    int of(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            char small = Tokenizer.plainSmall(text.charAt(i));
            if (small == 0) {
                return UNTOLD;
            }
            hash = 31 * hash + small;
        }
        int place = first(hash);
        while (table[place] != 0 && !(isHash(place, hash) && isAt(text, from, to, forms[number(place)]))) {
            place = place + 1 & table.length - 1;
        }
        return number(place);
    }

    /** The same of up to {@value ShortWords#LONGEST} letters of ASCII, given their {@link ShortWords#key}. */
    int of(long key) {
        return shorts.of(key);
    }

    private boolean isHash(int place, int hash) {
        return (int) (table[place] >> 32) == hash;
    }

    /** The number that is filed there; {@link #UNKNOWN} where none is. */
    private int number(int place) {
        return (int) table[place] - 1;
    }

    /** Whether the plain characters are the form. */
    private static boolean isAt(String text, int from, int to, String form) {
        if (form.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (Tokenizer.plainSmall(text.charAt(i)) != form.charAt(i - from)) {
                return false;
            }
        }
        return true;
    }

    private int first(int hash) {
        return (hash * 0x9e3779b9 >>> 8) & table.length - 1;
    }
}
