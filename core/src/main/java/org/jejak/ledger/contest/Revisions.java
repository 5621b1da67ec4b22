package org.jejak.ledger.contest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.Period;
import org.jejak.ledger.origin.Origin;
import org.jejak.ledger.origin.Story;

/** Which statement of a party takes the place of which earlier one of the same party, or of one that speaks for it. Immutable; any thread. */
public final class Revisions {

    private static final Comparator<Origin> BY_DAY =
            Comparator.comparing((Origin origin) -> day(origin)).thenComparing(Origin::id);

    private final Map<ClaimId, Origin> before = new HashMap<>();

    /** Without a look at contests of other kinds. */
    public Revisions(Story story, Collection<Origin> origins) {
        this(story, origins, new Contests(story).revisions(origins));
    }

    /** @param contests among these origins */
    public Revisions(Story story, Collection<Origin> origins, Collection<Contest> contests) {
        Map<ClaimId, Origin> byClaim = new HashMap<>();
        origins.forEach(origin ->
                origin.echoes().forEach(echo -> byClaim.put(echo.claim().id(), origin)));
        contests.stream()
                .filter(contest -> contest.explanation() == Explanation.REVISION)
                .forEach(contest -> {
                    Origin old = byClaim.get(contest.ids().get(0));
                    Origin now = byClaim.get(contest.ids().get(1));
                    if (old != null && now != null && mayReplace(now, old, story) && day(old).isBefore(day(now))) {
                        before.merge(now.id(), old, BinaryOperator.maxBy(BY_DAY));
                    }
                });
    }

    /** Of one day, or of different indicators, neither takes the other's place. */
    static boolean mayReplace(Origin now, Origin old, Story story) {
        return now.party().isPresent()
                && old.party().isPresent()
                && now.figure().indicator().equals(old.figure().indicator())
                && !day(now).equals(day(old))
                && story.kin(now.party().get(), old.party().get());
    }

    private static Optional<BigDecimal> number(Origin origin) {
        return origin.figure().value().point();
    }

    private static LocalDate day(Origin origin) {
        return origin.when().map(Period::last).orElse(LocalDate.MIN);
    }

    /** The latest of those that it takes the place of; empty where that has the same number, which is then only repeated. */
    public Optional<Origin> before(Origin origin) {
        return Optional.ofNullable(before.get(origin.id()))
                .filter(old -> number(old).isEmpty() || !number(old).equals(number(origin)));
    }
}
