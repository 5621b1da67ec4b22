package org.jejak.extract.figure;

import java.util.Optional;
import org.jejak.model.Scope;

/** What a figure is counted over, and why. */
record Scoped(
        Optional<Found> actor,
        Optional<Found> target,
        Optional<Found> place,
        FigureTimes.When when,
        Optional<String> timeText) {

    Scope scope() {
        return new Scope(
                actor.map(Found::value), target.map(Found::value), place.map(Found::value), when.time(), timeText);
    }
}
