package org.jejak.ledger.policy;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jejak.ledger.origin.Origin;
import org.jejak.model.Interval;

/**
 * Three numbers side by side, as UCDP gives them. UCDP takes for best what the most reliable source says, and the lower figure where
 * none is more reliable. Reliability is the analyst's to judge, so that here the figure given by most sources stands for it.
 */
final class LowBestHigh {

    private LowBestHigh() {}

    static Stream<Choice> of(Matter matter) {
        List<Origin> latest = matter.latest();
        Map<BigDecimal, List<Origin>> byNumber = latest.stream()
                .collect(Collectors.groupingBy(
                        origin -> lowest(origin).stripTrailingZeros(), TreeMap::new, Collectors.toList()));
        int most = byNumber.values().stream().mapToInt(List::size).max().orElse(0);
        Origin low =
                latest.stream().min(Comparator.comparing(LowBestHigh::lowest)).orElseThrow();
        Origin best = byNumber.values().stream()
                .filter(agreeing -> agreeing.size() == most)
                .findFirst()
                .orElseThrow()
                .get(0);
        Origin high = latest.stream()
                .max(Comparator.comparing(origin -> Ends.highest(origin.figure().value())))
                .orElseThrow();
        return Stream.of(
                choice(Choice.As.LOW, low, Ends::lowest),
                choice(Choice.As.BEST, best, Ends::lowest),
                choice(Choice.As.HIGH, high, Ends::highest));
    }

    private static BigDecimal lowest(Origin origin) {
        return Ends.lowest(origin.figure().value());
    }

    private static Choice choice(Choice.As as, Origin origin, Function<Interval, BigDecimal> end) {
        return Choice.of(as, origin, end.apply(origin.figure().value()));
    }
}
