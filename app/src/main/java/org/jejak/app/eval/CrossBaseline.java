package org.jejak.app.eval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.contest.Contest;
import org.jejak.ledger.contest.Explanation;
import org.jejak.ledger.origin.Echo;
import org.jejak.ledger.origin.Origin;
import org.jejak.model.Figure;

/**
 * What a spreadsheet would conclude, to measure the reasoning against: claims of one indicator and number are one statement, and other
 * numbers of one indicator in an article contradict each other.
 */
final class CrossBaseline {

    private CrossBaseline() {}

    static List<Origin> origins(Collection<ClaimEntry> claims) {
        Map<List<Object>, List<Echo>> groups = new LinkedHashMap<>();
        for (ClaimEntry entry : claims) {
            if (entry.claim() instanceof Figure figure) {
                groups.computeIfAbsent(
                                List.of(figure.indicator(), figure.value().min().or(figure.value()::max)),
                                key -> new ArrayList<>())
                        .add(new Echo(entry, List.of()));
            }
        }
        return groups.values().stream()
                .map(echoes -> new Origin(echoes.get(0).claim().claim().voice().source(), Optional.empty(), echoes))
                .toList();
    }

    static List<Contest> contests(List<ClaimEntry> claims) {
        List<Contest> contests = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                if (clash(claims.get(i), claims.get(j))) {
                    contests.add(new Contest(Explanation.CONTRADICTION, List.of(claims.get(i), claims.get(j))));
                }
            }
        }
        return contests;
    }

    private static boolean clash(ClaimEntry one, ClaimEntry other) {
        return one.article().id().equals(other.article().id())
                && one.claim() instanceof Figure figure
                && other.claim() instanceof Figure against
                && figure.indicator().equals(against.indicator())
                && !figure.value().equals(against.value());
    }
}
