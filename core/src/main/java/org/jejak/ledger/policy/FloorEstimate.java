package org.jejak.ledger.policy;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jejak.ledger.origin.Origin;
import org.jejak.model.Figure;
import org.jejak.model.Modality;
import org.jejak.model.Modifier;

/**
 * What is known for sure beside what is estimated, as Mediazona keeps its list of names apart from what it estimates of the probate
 * registry. Every floor holds, so that the highest tells all; estimates stand beside each other.
 */
final class FloorEstimate {

    private FloorEstimate() {}

    static Stream<Choice> of(Matter matter) {
        List<Origin> latest = matter.latest();
        Stream<Choice> floor = latest.stream()
                .filter(origin -> isFloor(origin.figure()))
                .max(Comparator.comparing(FloorEstimate::number))
                .map(origin -> Choice.of(Choice.As.FLOOR, origin, number(origin)))
                .stream();
        Stream<Choice> estimates = latest.stream()
                .filter(origin -> !isFloor(origin.figure()))
                .sorted(Comparator.comparing(FloorEstimate::number))
                .map(origin -> Choice.of(Choice.As.ESTIMATE, origin));
        return Stream.concat(floor, estimates);
    }

    /** A lower bound, or a count to the last one: a number that nobody has rounded, and that nobody calls an estimate. */
    private static boolean isFloor(Figure figure) {
        Modifier modifier = figure.value().modifier();
        boolean bound = modifier == Modifier.AT_LEAST || modifier == Modifier.MORE_THAN;
        boolean counted = modifier == Modifier.EXACT
                && figure.voice().modality() == Modality.ACTUAL
                && figure.value().point().filter(FloorEstimate::isRound).isEmpty();
        return bound || counted;
    }

    private static boolean isRound(BigDecimal number) {
        return number.signum() != 0 && number.remainder(BigDecimal.TEN).signum() == 0;
    }

    private static BigDecimal number(Origin origin) {
        return Ends.lowest(origin.figure().value());
    }
}
