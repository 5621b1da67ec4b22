package org.jejak.ledger.exchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jejak.ledger.ClaimEntry;
import org.jejak.model.Claim;

/**
 * Tells on which way a claim stands that names one end only: on the one way of its type with that end that its own article tells, else on
 * the only one that any article does. Where there are several it stays open. Immutable.
 */
final class Ways {

    private final Kinds kinds;
    private final Map<String, Set<Way>> byType = new HashMap<>();
    private final Map<String, Set<Way>> byArticle = new HashMap<>();

    Ways(Collection<ClaimEntry> claims, Kinds kinds) {
        this.kinds = kinds;
        claims.forEach(entry -> told(entry).filter(Way::isWhole).ifPresent(way -> {
            byType.computeIfAbsent(way.type(), type -> new TreeSet<>(Way.ORDER)).add(way);
            byArticle
                    .computeIfAbsent(entry.article().id(), article -> new TreeSet<>(Way.ORDER))
                    .add(way);
        }));
    }

    /** Empty where the claim tells of nothing that goes over. */
    Optional<Way> of(ClaimEntry entry) {
        return told(entry)
                .map(way -> only(way, byArticle.getOrDefault(entry.article().id(), Set.of()))
                        .or(() -> only(way, byType.getOrDefault(way.type(), Set.of())))
                        .orElse(way));
    }

    private Optional<Way> told(ClaimEntry entry) {
        Claim claim = entry.claim();
        return kinds.of(claim)
                .map(type -> new Way(type, claim.scope().actor(), claim.scope().target()));
    }

    private static Optional<Way> only(Way way, Set<Way> known) {
        boolean half = !way.isWhole() && (way.from().isPresent() || way.to().isPresent());
        Set<Way> fitting = new TreeSet<>(Way.ORDER);
        known.stream().filter(other -> half && other.covers(way)).forEach(fitting::add);
        return fitting.size() == 1 ? fitting.stream().findFirst() : Optional.empty();
    }
}
