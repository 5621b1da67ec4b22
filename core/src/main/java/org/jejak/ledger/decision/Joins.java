package org.jejak.ledger.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.Decision.Kind;
import org.jejak.ledger.DecisionEntry;

/**
 * What merges and splits that hold come to, taken in the order of the log.
 *
 * @param apart claims that are no print of the origin in which they would stand, with the decision that says so
 * @param groups claims that are prints of one origin; no claim is in two
 */
public record Joins(Map<ClaimId, DecisionEntry> apart, List<Group> groups) {

    /** Where nothing was decided. */
    public static final Joins NONE = new Joins(Map.of(), List.of());

    public Joins {
        apart = Map.copyOf(apart);
        groups = List.copyOf(groups);
    }

    /**
     * @param claims at least two; the origin of the first gives its name to all
     * @param by the last decision that joined them
     */
    public record Group(List<ClaimId> claims, DecisionEntry by) {

        public Group {
            claims = List.copyOf(claims);
        }

        private Optional<Group> without(Collection<ClaimId> gone) {
            List<ClaimId> left =
                    claims.stream().filter(claim -> !gone.contains(claim)).toList();
            return left.size() < 2 ? Optional.empty() : Optional.of(new Group(left, by));
        }
    }

    /** @param log oldest first */
    public static Joins of(List<DecisionEntry> log) {
        Map<ClaimId, DecisionEntry> apart = new LinkedHashMap<>();
        List<Group> groups = new ArrayList<>();
        for (DecisionEntry entry : log) {
            List<ClaimId> claims =
                    entry.bound().stream().flatMap(each -> each.now().stream()).toList();
            if (entry.holds() && entry.decision().kind() == Kind.SPLIT) {
                claims.forEach(claim -> apart.put(claim, entry));
                List<Group> left = groups.stream()
                        .flatMap(group -> group.without(claims).stream())
                        .toList();
                groups.clear();
                groups.addAll(left);
            } else if (entry.holds() && entry.decision().kind() == Kind.MERGE) {
                merge(entry, claims, groups);
            }
        }
        return new Joins(apart, groups);
    }

    private static void merge(DecisionEntry entry, List<ClaimId> claims, List<Group> groups) {
        Set<ClaimId> all = new LinkedHashSet<>(claims);
        List<Group> met = groups.stream()
                .filter(group -> group.claims().stream().anyMatch(claims::contains))
                .toList();
        met.forEach(group -> all.addAll(group.claims()));
        groups.removeAll(met);
        if (all.size() > 1) {
            groups.add(new Group(List.copyOf(all), entry));
        }
    }
}
