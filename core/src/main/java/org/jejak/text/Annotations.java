package org.jejak.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The matches laid on a text, by the token they start at. Grows stage by stage; one thread. */
public final class Annotations {

    private final @Nullable List<Match>[] starting;
    private final @Nullable List<Match>[] covering;

    @SuppressWarnings("unchecked")
    Annotations(int tokens) {
        this.starting = (List<Match>[]) new List<?>[tokens];
        this.covering = (List<Match>[]) new List<?>[tokens];
    }

    public void add(Match match) {
        put(starting, match.from(), match);
        for (int i = match.from(); i < match.to(); i++) {
            put(covering, i, match);
        }
    }

    private static void put(@Nullable List<Match>[] lists, int at, Match match) {
        List<Match> list = lists[at];
        if (list == null) {
            list = new ArrayList<>(2);
            lists[at] = list;
        }
        list.add(match);
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
        return longest(startingAt(token), category);
    }

    /** The longest match of a category that the token is part of. */
    public Optional<Match> over(int token, String category) {
        return longest(covering(token), category);
    }

    private static Optional<Match> longest(List<Match> matches, String category) {
        Match longest = null;
        for (Match match : matches) {
            if (match.category().equals(category) && (longest == null || match.length() > longest.length())) {
                longest = match;
            }
        }
        return Optional.ofNullable(longest);
    }

    public boolean isOver(int token, String category) {
        for (Match match : covering(token)) {
            if (match.category().equals(category)) {
                return true;
            }
        }
        return false;
    }

    /** All matches of a category that start in the range of tokens, in text order. */
    public List<Match> within(int from, int to, String category) {
        List<Match> found = new ArrayList<>();
        for (int i = Math.max(0, from); i < Math.min(to, starting.length); i++) {
            for (Match match : startingAt(i)) {
                if (match.category().equals(category) && match.to() <= to) {
                    found.add(match);
                }
            }
        }
        return found;
    }
}
