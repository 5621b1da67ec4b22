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

    /** The forms one behind the other, so that comparing with one takes a look at one place; by number, where they end. */
    private char[] letters = new char[512];

    private int[] ends = new int[64];

    private int size;
    /** Numbers with 1 added, by the hash codes of their forms; 0 where the place is free. */
    private int[] table = new int[128];

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
        keepLetters(form);
        forms[size] = form;
        table[place] = ++size;
        return size - 1;
    }

    private void keepLetters(String form) {
        int from = start(size);
        int to = from + form.length();
        if (to > letters.length) {
            letters = Arrays.copyOf(letters, 2 * to);
        }
        form.getChars(0, form.length(), letters, from);
        ends[size] = to;
    }

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    private void widen() {
        forms = Arrays.copyOf(forms, 2 * size);
        ends = Arrays.copyOf(ends, 2 * size);
        table = new int[4 * size];
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
            char small = Tokenizer.plainSmall(text.charAt(i));
            if (small == 0) {
                return UNTOLD;
            }
            hash = 31 * hash + small;
        }
        int place = first(hash);
        while (table[place] > 0 && !isAt(text, from, to, table[place] - 1)) {
            place = place + 1 & table.length - 1;
        }
        return table[place] - 1;
    }

    /** Whether the plain characters are the form with the number. */
    private boolean isAt(String text, int from, int to, int number) {
        int start = start(number);
        if (ends[number] - start != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (Tokenizer.plainSmall(text.charAt(i)) != letters[start + i - from]) {
                return false;
            }
        }
        return true;
    }

    private int first(int hash) {
        return (hash * 0x9e3779b9 >>> 8) & table.length - 1;
    }
}
