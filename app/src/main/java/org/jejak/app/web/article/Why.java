package org.jejak.app.web.article;

import java.util.List;
import java.util.Optional;

/**
 * Why a claim reads as it does.
 *
 * @param lines each part of the claim with the rule that decided it
 * @param packs what the article was read with
 * @param now what the reasons are those of, where that is something else
 * @param differs whether the claim is read differently today
 * @param missing the pack without which nothing can be told
 * @param language in which the rules are told
 */
public record Why(
        List<Line> lines,
        String packs,
        Optional<String> now,
        boolean differs,
        Optional<String> missing,
        String language) {

    public Why {
        lines = List.copyOf(lines);
    }

    /**
     * One step.
     *
     * @param part a key for {@code part.…}; empty where it goes on with the part before
     * @param value how it reads; empty where nothing was found
     * @param rule the name of the rule, {@code says} what it says
     * @param inner whether it tells of the attribution that holds the claim
     */
    public record Line(String part, String value, String rule, String says, List<Ground> grounds, boolean inner) {}

    /**
     * What the rule went by.
     *
     * @param words of the article; empty where a line of a pack decided without them
     * @param reads what the pack takes the words for
     * @param place pack, file and line
     * @param key of another claim of the article
     */
    public record Ground(String words, String reads, String place, Optional<String> key) {}
}
