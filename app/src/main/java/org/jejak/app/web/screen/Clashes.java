package org.jejak.app.web.screen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jejak.ledger.contest.Contest;
import org.jejak.ledger.contest.Explanation;

/** The contests of a case, what leaves most to ask first; of a large case they are too many to be put in order for each page. Immutable. */
public final class Clashes {

    private static final List<Explanation> ORDER = List.of(
            Explanation.CONTRADICTION,
            Explanation.FLOOR_VS_ESTIMATE,
            Explanation.OVERLAPPING,
            Explanation.REVISION,
            Explanation.SUMS_UP,
            Explanation.DIFFERENT_SCOPE,
            Explanation.DIFFERENT_INDICATOR);

    private final List<Contest> all;
    private final Map<String, List<Contest>> byIndicator = new HashMap<>();
    private final Map<String, Long> contradictions = new HashMap<>();

    Clashes(Collection<Contest> contests) {
        all = contests.stream()
                .sorted(Comparator.comparing(contest -> ORDER.indexOf(contest.explanation())))
                .toList();
        for (Contest contest : all) {
            contest.claims().stream()
                    .map(claim -> claim.claim().indicator())
                    .distinct()
                    .forEach(indicator -> put(indicator, contest));
        }
    }

    private void put(String indicator, Contest contest) {
        byIndicator.computeIfAbsent(indicator, id -> new ArrayList<>()).add(contest);
        if (contest.explanation() == Explanation.CONTRADICTION) {
            contradictions.merge(indicator, 1L, Long::sum);
        }
    }

    public List<Contest> all() {
        return all;
    }

    /** Those that a figure of this indicator is part of. */
    public List<Contest> of(String indicator) {
        return byIndicator.getOrDefault(indicator, List.of());
    }

    /** How many contradictions figures of this indicator are part of. */
    public long contradictions(String indicator) {
        return contradictions.getOrDefault(indicator, 0L);
    }
}
