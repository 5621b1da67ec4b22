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
 * source and the hedge that most articles print, by the shortest way, hedged rather than plain.
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

<<<<<<< HEAD
    /** Indicators beside which another print counts more widely: reports narrow down rather than widen. */
    private Set<String> sharpened() {
        Set<String> printed = new HashSet<>();
        origin.echoes().forEach(echo -> printed.add(echo.claim().claim().indicator()));
        Set<String> found = new HashSet<>(printed);
        found.removeIf(indicator -> printed.stream().noneMatch(other -> story.narrows(other, indicator)));
        return found;
=======
    /** Another print counts more widely, and reports narrow it down rather than widen it. A title may count a whole because it is short. */
    private boolean isSharpened(Echo echo) {
        String indicator = echo.claim().claim().indicator();
        return origin.echoes().stream().anyMatch(other -> {
            String counted = other.claim().claim().indicator();
            return other.isHeadline() ? story.mistaken(counted, indicator) : story.narrows(counted, indicator);
        });
>>>>>>> cross
    }

    private static Figure figure(Echo echo) {
        return (Figure) echo.claim().claim();
    }
}
