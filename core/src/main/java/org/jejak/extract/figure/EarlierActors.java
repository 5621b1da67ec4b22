package org.jejak.extract.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jejak.extract.reason.Basis;
import org.jejak.model.Ground;
import org.jejak.pack.Indicator;
import org.jejak.pack.Indicator.Role;

/**
 * Whose people or goods the figures before counted: "11,000 North Koreans arrived. At least 300 soldiers died." One text, one
 * thread.
 */
final class EarlierActors {

    private final Map<String, Found> byIndicator = new HashMap<>();
    private Optional<Found> owner = Optional.empty();

    /** Figures are told in text order. */
    void named(Indicator indicator, Found actor) {
        byIndicator.put(indicator.id(), actor);
        if (indicator.actor() == Role.OWNER) {
            owner = Optional.of(actor);
        }
    }

    /** That of the last figure under the same indicator, or, of people, of the last that counted any. */
    Optional<Found> of(Indicator indicator, Optional<Found> target) {
        Optional<Found> same = Optional.ofNullable(byIndicator.get(indicator.id()));
        Optional<Found> last = indicator.actor() == Role.OWNER ? same.or(() -> owner) : same;
        return last.filter(
                        actor -> !actor.value().equals(target.map(Found::value).orElse("")))
                .map(actor -> new Found(
                        actor.value(),
                        new Basis(Ground.ACTOR_TOLD_BEFORE, actor.basis().words())));
    }
}
