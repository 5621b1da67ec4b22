package org.jejak.app.view;

import java.util.Optional;
import org.jejak.ledger.Folding;
import org.jejak.ledger.forecast.Foretold;
import org.jejak.ledger.forecast.Foretold.Outcome;

/**
 * Which forecasts somebody asks for.
 *
 * @param about what is expected
 * @param source any part of the name of whoever expects it
 */
public record ForecastChoice(Optional<String> about, Optional<String> source, Optional<Outcome> outcome) {

    public boolean holds(Foretold each) {
        return about.filter(id -> !each.forecast().indicator().equalsIgnoreCase(id))
                        .isEmpty()
                && outcome.filter(wanted -> each.outcome() != wanted).isEmpty()
                && source.filter(part -> !isOf(each, part)).isEmpty();
    }

    private static boolean isOf(Foretold each, String part) {
        return each.party()
                .filter(name -> Folding.fold(name).contains(Folding.fold(part)))
                .isPresent();
    }
}
