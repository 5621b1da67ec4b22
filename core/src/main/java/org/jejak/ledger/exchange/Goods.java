package org.jejak.ledger.exchange;

import java.util.List;
import java.util.Optional;
import org.jejak.model.Claim;
import org.jejak.model.Detail;
import org.jejak.model.Figure;

/** The classes of what a claim says to go over. */
final class Goods {

    private Goods() {}

    /** Each once; none where the words name no goods. */
    static List<String> of(Claim claim) {
        Optional<String> counted = unit(claim);
        if (counted.isPresent()) {
            return List.of(counted.get());
        }
        return claim.details().stream()
                .filter(detail -> detail.kind() == Detail.Kind.GOODS)
                .map(Detail::value)
                .distinct()
                .toList();
    }

    /** What a number counts. */
    static Optional<String> unit(Claim claim) {
        return claim instanceof Figure figure ? figure.unit() : Optional.empty();
    }
}
