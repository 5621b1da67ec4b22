package org.jejak.app.eval;

import java.util.List;
import java.util.stream.Collectors;

/** What a fault about an event, a transfer or a forecast is about, where only one side has it. */
final class HappeningTraits {

    private HappeningTraits() {}

    /**
     * Its type, and what the other side makes of the same words: a plan told as a fact, a position, nothing at all.
     *
     * @param others of the other side
     */
    static Traits of(Statement alone, List<Statement> others) {
        String instead = others.stream()
                .filter(other -> alone.overlaps(other.span(), 0))
                .map(other ->
                        other.indicator().equals(alone.indicator()) ? "the same as " + other.kind() : other.kind())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" and "));
        return packs -> List.of(
                new Trait("instead", instead.isEmpty() ? "nothing" : instead),
                new Trait("indicator", alone.indicator()),
                new Trait("source", alone.source().isPresent() ? "somebody" : "nobody"));
    }
}
