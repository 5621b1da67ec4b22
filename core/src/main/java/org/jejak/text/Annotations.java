package org.jejak.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The matches laid on a text, by the token they start at. Grows stage by stage; one thread. */
public final class Annotations {

    private static final int BLOCK = 32;

    /** In the order they were laid. */
    private final List<Match> all;

    private final @Nullable List<Match>[] starting;
    /** The same lists, where no match from before reaches the token. */
    private final @Nullable List<Match>[] covering;
    /** For each token a bit for each category that starts at it. Two categories may share a bit: it only says "perhaps". */
    private final long[] startingBits;

    private final long[] coveringBits;

    /** The same as of what starts, for each {@value #BLOCK} tokens together. */
    private final long[] blockBits;

    @SuppressWarnings("unchecked")
    Annotations(int tokens) {
        this.all = new ArrayList<>(2 * tokens);
        this.starting = (List<Match>[]) new List<?>[tokens];
        this.covering = (List<Match>[]) new List<?>[tokens];
        this.startingBits = new long[tokens];
        this.coveringBits = new long[tokens];
        this.blockBits = new long[tokens / BLOCK + 1];
    }

    public void add(Match match) {
        int from = match.from();
        long bit = match.label().bit();
        all.add(match);
        boolean shared = covering[from] == starting[from];
        put(starting, from, match);
        startingBits[from] |= bit;
        blockBits[from / BLOCK] |= bit;
        if (shared) {
            covering[from] = starting[from];
        } else {
            put(covering, from, match);
        }
        coveringBits[from] |= bit;
        for (int i = from + 1; i < match.to(); i++) {
            cover(i, match);
            coveringBits[i] |= bit;
        }
    }

    private void cover(int token, Match match) {
        List<Match> list = covering[token];
        if (list != null && list == starting[token]) {
            covering[token] = new ArrayList<>(list);
        }
        put(covering, token, match);
    }

    /** One of 64 bits for a category. */
    static long bit(String category) {
        return 1L << (category.hashCode() * 0x9e3779b9 >>> 26);
    }

    /** The bits of categories, for {@link #mayStart}. */
    public static long bits(Collection<String> categories) {
        long bits = 0;
        for (String category : categories) {
            bits |= bit(category);
        }
        return bits;
    }

    /** Whether one of the categories with these bits may start at the token: false is certain, and costs next to nothing. */
    public boolean mayStart(int token, long bits) {
        return (startingBits[token] & bits) != 0;
    }

    /** For each token the bits of what starts at it, for whoever looks at all of them. */
    long[] startingBits() {
        return startingBits;
    }

    /** The next token from {@code from} on where one of the categories with these bits may start, or {@code to}. */
    public int next(int from, int to, long bits) {
        int i = from;
        while (i < to && (startingBits[i] & bits) == 0) {
            i = i % BLOCK == 0 && (blockBits[i / BLOCK] & bits) == 0 ? i + BLOCK : i + 1;
        }
        return Math.min(i, to);
    }

    private static void put(@Nullable List<Match>[] lists, int at, Match match) {
        List<Match> list = lists[at];
        if (list == null) {
            list = new ArrayList<>(2); // takes no more memory than 1
            lists[at] = list;
        }
        list.add(match);
    }

    /** All matches of the text, in the order they were laid: for what is asked of every token, far cheaper than token by token. */
    public List<Match> all() {
        return Collections.unmodifiableList(all);
    }

    /** All matches that start at the token, in the order they were laid. */
    public List<Match> startingAt(int token) {
        List<Match> list = starting[token];
        return list == null ? Collections.emptyList() : list;
    }

    /** All matches that the token is part of. */
    public List<Match> covering(int token) {
        List<Match> list = covering[token];
        return list == null ? Collections.emptyList() : list;
    }

    /** The longest match of a category that starts at the token. */
    public Optional<Match> at(int token, String category) {
        return (startingBits[token] & bit(category)) == 0 ? Optional.empty() : longest(startingAt(token), category);
    }

    /** The longest match of a category that the token is part of. */
    public Optional<Match> over(int token, String category) {
        return (coveringBits[token] & bit(category)) == 0 ? Optional.empty() : longest(covering(token), category);
    }

    private static Optional<Match> longest(List<Match> matches, String category) {
        Match longest = null;
        for (int i = 0; i < matches.size(); i++) {
            Match match = matches.get(i);
            if (match.category().equals(category) && (longest == null || match.length() > longest.length())) {
                longest = match;
            }
        }
        return Optional.ofNullable(longest);
    }

    public boolean isOver(int token, String category) {
        return over(token, category).isPresent();
    }

    /** All matches of a category that start in the range of tokens, in text order. */
    public List<Match> within(int from, int to, String category) {
        List<Match> found = new ArrayList<>();
        long bit = bit(category);
        int end = Math.min(to, starting.length);
        for (int i = next(Math.max(0, from), end, bit); i < end; i = next(i + 1, end, bit)) {
            List<Match> here = startingAt(i);
            for (int m = 0; m < here.size(); m++) {
                if (here.get(m).category().equals(category) && here.get(m).to() <= to) {
                    found.add(here.get(m));
                }
            }
        }
        return found;
    }
}
