package org.jejak.ledger.contest;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.Period;
import org.jejak.ledger.origin.Origin;

/** Which statement of a party takes the place of which earlier one of the same party. Immutable; any thread. */
public final class Revisions {

    private static final Comparator<Origin> BY_DAY = Comparator.comparing(
                    (Origin origin) -> origin.when().map(Period::last).orElse(LocalDate.MIN))
            .thenComparing(Origin::id);

    private final Map<ClaimId, Origin> before = new HashMap<>();

    /** @param contests among these origins */
    public Revisions(Collection<Origin> origins, Collection<Contest> contests) {
        Map<ClaimId, Origin> byClaim = new HashMap<>();
        origins.forEach(origin ->
                origin.echoes().forEach(echo -> byClaim.put(echo.claim().id(), origin)));
        contests.stream()
                .filter(contest -> contest.explanation() == Explanation.REVISION)
                .forEach(contest -> {
                    Origin old = byClaim.get(contest.ids().get(0));
                    Origin now = byClaim.get(contest.ids().get(1));
                    if (old != null
                            && now != null
                            && old.party().isPresent()
                            && old.party().equals(now.party())) {
                        before.merge(now.id(), old, (a, b) -> BY_DAY.compare(a, b) >= 0 ? a : b);
                    }
                });
    }

    /** The latest of those that it takes the place of. */
    public Optional<Origin> before(Origin origin) {
        return Optional.ofNullable(before.get(origin.id()));
    }
}
