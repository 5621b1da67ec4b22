package org.jejak.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jejak.model.Claim;
import org.jejak.model.Figure;

/**
 * The ledger's name for a claim, derived from what it says and where: {@code 9f86d081884c7d65:killed@1203}.
 *
 * <p>It stays the same when a newer pack reads the article again and finds the same claim among others.
 *
 * @param article {@link org.jejak.model.Article#id()}
 * @param key the indicator and the code point at which the number (of a figure) or the quote begins; a second claim of that
 *     indicator at that place ends in {@code ~2}
 */
public record ClaimId(String article, String key) implements Comparable<ClaimId> {

    /** By place in the text, then by the local id. */
    private static final Comparator<Claim> IN_TEXT = Comparator.comparing(
                    (Claim claim) -> claim.quote().span())
            .thenComparingInt(ClaimId::place)
            .thenComparing(Claim::indicator)
            .thenComparing(Claim::id);

    public static Optional<ClaimId> parse(String id) {
        int colon = id.indexOf(':');
        return colon < 1 ? Optional.empty() : Optional.of(new ClaimId(id.substring(0, colon), id.substring(colon + 1)));
    }

    /** The claims of one article in the order in which the ledger lists them. */
    public static List<Claim> ordered(List<Claim> claims) {
        return claims.stream().sorted(IN_TEXT).toList();
    }

    /** The keys of an article's claims. {@code ordered} is what {@link #ordered} returned. */
    public static List<String> keys(List<Claim> ordered) {
        Map<String, Integer> taken = new HashMap<>();
        List<String> keys = new ArrayList<>(ordered.size());
        for (Claim claim : ordered) {
            String key = claim.indicator() + "@" + place(claim);
            int count = taken.merge(key, 1, Integer::sum);
            keys.add(count == 1 ? key : key + "~" + count);
        }
        return List.copyOf(keys);
    }

    private static int place(Claim claim) {
        return claim instanceof Figure figure
                ? figure.phrase().span().start()
                : claim.quote().span().start();
    }

    @Override
    public int compareTo(ClaimId other) {
        int byArticle = article.compareTo(other.article);
        return byArticle != 0 ? byArticle : key.compareTo(other.key);
    }

    @Override
    public String toString() {
        return article + ":" + key;
    }
}
