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

    private int size;
    /** Numbers with 1 added, by the hash codes of their forms; 0 where the place is free. */
    private int[] table = new int[256];

    /** The number of a form from now on. */
    int add(String form) {
        int place = place(form);
        if (table[place] > 0) {
            return table[place] - 1;
        }
        if (size == forms.length) {
            widen();
            place = place(form);
        }
        forms[size] = form;
        table[place] = ++size;
        return size - 1;
    }

    private void widen() {
        forms = Arrays.copyOf(forms, 2 * size);
        table = new int[8 * size];
        for (int i = 0; i < size; i++) {
            table[place(forms[i])] = i + 1;
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
        return table[place(form)] - 1;
    }

    private int place(String form) {
        int place = first(form.hashCode());
        while (table[place] > 0 && !forms[table[place] - 1].equals(form)) {
            place = place + 1 & table.length - 1;
        }
        return place;
    }

    /**
     * The number of the word that a text prints between two UTF-16 offsets, in whatever case, {@link #UNKNOWN} or
     * {@link #UNTOLD}.
     */
    int of(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            if (!Tokenizer.isPlain(text.charAt(i))) {
                return UNTOLD;
            }
            hash = 31 * hash + Tokenizer.small(text.charAt(i));
        }
        int place = first(hash);
        while (table[place] > 0 && !isAt(text, from, to, forms[table[place] - 1])) {
            place = place + 1 & table.length - 1;
        }
        return table[place] - 1;
    }

    private static boolean isAt(String text, int from, int to, String form) {
        if (form.length() != to - from) {
            return false;
        }
        if (text.startsWith(form, from)) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (Tokenizer.small(text.charAt(i)) != form.charAt(i - from)) {
                return false;
            }
        }
        return true;
    }

    private int first(int hash) {
        return (hash * 0x9e3779b9 >>> 8) & table.length - 1;
    }
}
