package org.jejak.ledger.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.position.Side;
import org.jejak.model.Span;

/**
 * Leaves out what the same words tell better: a position or movement without goods in the words of a transfer or a count. What denies or
 * doubts stays, since a position is of goods of any class.
 */
final class Told {

    private record Place(String article, String type, Side side) {}

    private Told() {}

    static List<ClaimEntry> once(Collection<ClaimEntry> claims, Kinds kinds) {
        Map<Place, List<Span>> withGoods = new HashMap<>();
        for (ClaimEntry entry : claims) {
            if (!Goods.of(entry.claim()).isEmpty()) {
                place(entry, kinds)
                        .ifPresent(place -> withGoods
                                .computeIfAbsent(place, key -> new ArrayList<>())
                                .add(entry.claim().quote().span()));
            }
        }
        return claims.stream()
                .filter(entry -> Side.of(entry.claim().voice().stance()) != Side.HOLDS
                        || !Goods.of(entry.claim()).isEmpty()
                        || place(entry, kinds).map(withGoods::get).stream()
                                .flatMap(List::stream)
                                .noneMatch(span ->
                                        span.overlaps(entry.claim().quote().span())))
                .toList();
    }

    private static Optional<Place> place(ClaimEntry entry, Kinds kinds) {
        return kinds.of(entry.claim())
                .map(type -> new Place(
                        entry.article().id(),
                        type,
                        Side.of(entry.claim().voice().stance())));
    }
}
