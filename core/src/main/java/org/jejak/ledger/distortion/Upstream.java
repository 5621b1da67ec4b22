package org.jejak.ledger.distortion;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.origin.Echo;
import org.jejak.ledger.origin.Origin;
import org.jejak.ledger.origin.Story;
import org.jejak.model.Figure;
import org.jejak.model.Modifier;

/**
 * The print of an origin that the others are measured by: with the indicator that claims least, of running text rather than a title, with a
 * source and the hedge that most articles print, by the shortest way, published first, hedged rather than plain.
 */
record Upstream(Origin origin, Story story) {

    ClaimEntry print() {
        Map<String, Integer> hedges =
                articles(echo -> figure(echo).value().modifier().id());
        Set<String> sharpened = sharpened();
        return origin.echoes().stream()
                .min(Comparator.comparing((Echo echo) ->
                                sharpened.contains(echo.claim().claim().indicator()))
                        .thenComparing(Echo::isHeadline)
                        .thenComparing(echo -> figure(echo).voice().source().isEmpty())
                        .thenComparing(echo -> figure(echo).value().modifier() != Modifier.BETWEEN)
                        .thenComparing(echo -> -hedges.getOrDefault(
                                figure(echo).value().modifier().id(), 0))
                        .thenComparing(echo -> echo.chain().size())
                        .thenComparing(echo -> Published.day(echo.claim()))
                        .thenComparing(echo -> figure(echo).value().modifier() == Modifier.EXACT))
                .orElseThrow()
                .claim();
    }

    /** In how many articles the running text prints it so. */
    private Map<String, Integer> articles(Function<Echo, String> how) {
        Map<String, Integer> count = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Echo echo : origin.echoes()) {
            if (!echo.isHeadline()
                    && seen.add(how.apply(echo) + ' ' + echo.claim().article().id())) {
                count.merge(how.apply(echo), 1, Integer::sum);
            }
        }
        return count;
    }

    /**
     * Indicators beside which another print counts more widely: reports narrow down rather than widen. A title may count a whole because it
     * is short.
     */
    private Set<String> sharpened() {
        Set<String> inTitles = new HashSet<>();
        Set<String> inTexts = new HashSet<>();
        for (Echo echo : origin.echoes()) {
            (echo.isHeadline() ? inTitles : inTexts).add(echo.claim().claim().indicator());
        }
        Set<String> found = new HashSet<>(inTitles);
        found.addAll(inTexts);
        found.removeIf(indicator -> inTexts.stream().noneMatch(other -> story.narrows(other, indicator))
                && inTitles.stream().noneMatch(other -> story.mistaken(other, indicator)));
        return found;
    }

    private static Figure figure(Echo echo) {
        return (Figure) echo.claim().claim();
    }
}
