package org.jejak.ledger.reuse;

import java.util.Arrays;
import java.util.BitSet;
import org.jejak.model.Span;

/**
 * The words of a text as numbers, with their places, in any language: runs of letters and digits in lower case, without marks between
 * them. What groups digits is dropped, so that a number is one word however it is spelt; each ideograph is a word. One pass over the text;
 * immutable; any thread.
 */
final class WordSequence {

    private static final String OPENING = "“«„‟";
    private static final String CLOSING = "”»";
    private static final String GROUPING = ".,'’ \u00a0\u202f\u2009";
    private static final int GROUP = 3;

    private int[] words = new int[256];
    /** In code points. */
    private int[] starts = new int[256];

    private int[] ends = new int[256];
    private final BitSet plain = new BitSet();
    private int size;
    private long[] seeds = {};

    private WordSequence() {}

    static WordSequence of(String text) {
        WordSequence sequence = new WordSequence();
        sequence.scan(text);
        sequence.trim();
        sequence.seeds = sequence.sortedRuns();
        return sequence;
    }

    private void scan(String text) {
        boolean inQuotes = false;
        int point = 0;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            if (Character.isLetterOrDigit(c)) {
                int end = Character.isDigit(c) ? number(text, at) : word(text, at);
                int points = text.codePointCount(at, end);
                plain.set(size, !inQuotes && !Character.isUpperCase(c) && !Character.isDigit(c));
                add(hash(text, at, end), point, point + points);
                at = end;
                point += points;
            } else {
                inQuotes = c != '\n'
                        && (c == '"' ? !inQuotes : OPENING.indexOf(c) >= 0 || inQuotes && CLOSING.indexOf(c) < 0);
                at += Character.charCount(c);
                point++;
            }
        }
    }

    private static int word(String text, int from) {
        int at = from;
        do {
            int c = text.codePointAt(at);
            if (!Character.isLetterOrDigit(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
                return at;
            }
            at += Character.charCount(c);
            if (Character.isIdeographic(c)) {
                return at;
            }
        } while (at < text.length() && !Character.isIdeographic(text.codePointAt(at)));
        return at;
    }

    /** The end of a number with the groups of three digits behind it. */
    private static int number(String text, int from) {
        int end = digits(text, from);
        while (end < text.length()
                && GROUPING.indexOf(text.charAt(end)) >= 0
                && digits(text, end + 1) == end + 1 + GROUP) {
            end = end + 1 + GROUP;
        }
        return end < text.length() && Character.isLetter(text.codePointAt(end)) ? word(text, end) : end;
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int hash(String text, int from, int to) {
        int hash = 0;
        for (int at = from; at < to; ) {
            int c = text.codePointAt(at);
            if (Character.isLetterOrDigit(c)) {
                hash = 31 * hash + Character.toLowerCase(c);
            }
            at += Character.charCount(c);
        }
        return hash;
    }

    private void add(int word, int start, int end) {
        if (size == words.length) {
            words = Arrays.copyOf(words, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        words[size] = word;
        starts[size] = start;
        ends[size++] = end;
    }

    private void trim() {
        words = Arrays.copyOf(words, size);
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
    }

    private long[] sortedRuns() {
        long[] runs = new long[runs(Alignment.SEED)];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = run(i, Alignment.SEED) & 0xffff_ffff_0000_0000L | i;
        }
        Arrays.sort(runs);
        return runs;
    }

    /** The runs that alignments begin with: a hash in the upper half, the number of the first word in the lower one; ascending. */
    long[] seeds() {
        return seeds;
    }

    /** How many runs of so many words there are. */
    int runs(int length) {
        return Math.max(0, size - length + 1);
    }

    /** One number for the run of words from this one on; other runs hardly ever have it. */
    long run(int from, int length) {
        long hash = length;
        for (int i = from; i < from + length; i++) {
            hash = mixed(hash * 0x9e3779b97f4a7c15L + words[i]);
        }
        return hash;
    }

    /** The last step of SplitMix64 (Steele, Lea and Flood 2014), so that near numbers get far apart. */
    private static long mixed(long value) {
        long z = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }

    /**
     * Whether the word is the writer's own: no number, not capitalised as in names and in what offices and laws are called, and not in
     * quotation marks.
     */
    boolean isPlain(int word) {
        return plain.get(word);
    }

    /** From one word up to, not including, another, in code points. */
    Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }
}
