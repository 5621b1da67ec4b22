package org.jejak.ledger.policy;

import java.util.Comparator;
import java.util.stream.Stream;
import org.jejak.ledger.origin.Origin;

/** Where reports differ or are vague, the most conservative number, as ACLED codes reported fatalities. */
final class Conservative {

    private Conservative() {}

    static Stream<Choice> of(Matter matter) {
        return matter.latest().stream()
                .min(Comparator.comparing(
                        (Origin origin) -> Ends.lowest(origin.figure().value())))
                .map(origin -> Choice.of(
                        Choice.As.LOWEST, origin, Ends.lowest(origin.figure().value())))
                .stream();
    }
}
