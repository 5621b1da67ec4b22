package org.jejak.ledger.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.origin.Origin;
import org.jejak.model.Scope;

/**
 * Whose people or goods each origin is about, or where: as it says itself; else as others of its articles and its party say, if they
 * agree. Where some say something, the rest belongs to what shares an article, a party or a number with it, so that two disasters in one
 * case stay apart; where nothing says anything, all is about the same.
 */
final class Sides {

    /** Smaller numbers are the same by chance. */
    private static final BigDecimal TELLING = BigDecimal.TEN;

    private final Map<ClaimId, String> side = new HashMap<>();
    private final Map<String, String> parent = new HashMap<>();
    private final Map<String, Set<String>> said = new HashMap<>();

    Sides(Collection<Origin> origins) {
        List<Origin> silent = new ArrayList<>();
        for (Origin origin : origins) {
            Optional<String> says = says(origin.figure().scope());
            if (says.isPresent()) {
                side.put(origin.id(), says.get());
                ties(origin)
                        .forEach(tie -> said.computeIfAbsent(tie, key -> new TreeSet<>())
                                .add(says.get()));
            } else {
                silent.add(origin);
            }
        }
        if (said.isEmpty()) {
            return;
        }
        silent.forEach(this::join);
        Map<String, Set<String>> heard = new HashMap<>();
        silent.forEach(origin -> ties(origin)
                .forEach(tie -> heard.computeIfAbsent(group(tie), key -> new TreeSet<>())
                        .addAll(said.getOrDefault(tie, Set.of()))));
        for (Origin origin : silent) {
            String group = group(ties(origin).get(0));
            Set<String> others = heard.getOrDefault(group, Set.of());
            side.put(origin.id(), others.size() == 1 ? others.iterator().next() : group);
        }
    }

    /** The same for origins that are about the same. */
    String of(Origin origin) {
        return side.getOrDefault(origin.id(), "");
    }

    private static Optional<String> says(Scope scope) {
        return scope.actor()
                .map(actor -> "actor " + actor)
                .or(() -> scope.place().map(place -> "place " + place));
    }

    private static List<String> ties(Origin origin) {
        Set<String> ties = new TreeSet<>();
        origin.echoes()
                .forEach(echo -> ties.add("article " + echo.claim().article().id()));
        origin.party().ifPresent(party -> ties.add("party " + party));
        return List.copyOf(ties);
    }

    private void join(Origin origin) {
        List<String> ties = ties(origin);
        ties.forEach(tie -> unite(ties.get(0), tie));
        BigDecimal number = Ends.lowest(origin.figure().value());
        if (number.compareTo(TELLING) >= 0) {
            unite(ties.get(0), "number " + number.stripTrailingZeros().toPlainString());
        }
    }

    private void unite(String one, String other) {
        String a = group(one);
        String b = group(other);
        parent.put(a.compareTo(b) <= 0 ? b : a, a.compareTo(b) <= 0 ? a : b);
    }

    /** The first tie, by name, of all that hang together; ways are shortened as they are walked. */
    private String group(String tie) {
        String at = tie;
        while (!parent.getOrDefault(at, at).equals(at)) {
            String up = parent.getOrDefault(at, at);
            parent.put(at, parent.getOrDefault(up, up));
            at = up;
        }
        return at;
    }
}
