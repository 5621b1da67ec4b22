package org.jejak.app.view;

import java.util.Optional;
import java.util.stream.Stream;
import org.jejak.ledger.Folding;
import org.jejak.ledger.position.Propositions;
import org.jejak.ledger.position.Series;

/**
 * Which series somebody asks for.
 *
 * @param source any part of a name under which the source goes
 * @param proposition any part of its id or of what it says
 * @param changed only where the source changed its position
 */
public record PositionChoice(Optional<String> source, Optional<String> proposition, boolean changed) {

    public boolean holds(Series series, Propositions propositions) {
        boolean about = proposition.isEmpty()
                || holds(series.proposition(), proposition.get())
                || holds(propositions.label(series.proposition(), PositionStory.LANGUAGE), proposition.get());
        boolean by = source.isEmpty()
                || Stream.concat(
                                series.party().stream(),
                                series.steps().stream().flatMap(step -> step.stated().otherNames().stream()))
                        .anyMatch(name -> holds(name, source.get()));
        return about && by && (!changed || series.isChanged());
    }

    private static boolean holds(String name, String part) {
        return Folding.fold(name).contains(Folding.fold(part));
    }
}
