package org.jejak.ledger.position;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jejak.ledger.Period;

/**
 * Somebody denies what figures count.
 *
 * @param later what the same party came to hold or confirm of it afterwards
 */
public record Denial(Stated stated, Optional<Stated> later) {

    public Optional<Period> when() {
        return stated.when();
    }

    /** @return in the order of the series */
    public static List<Denial> of(Collection<Series> all, Set<String> propositions) {
        List<Denial> denials = new ArrayList<>();
        for (Series series : all) {
            if (propositions.contains(series.proposition())) {
                List<Stated> held = series.steps().stream().map(Step::stated).toList();
                for (int i = 0; i < held.size(); i++) {
                    if (held.get(i).side() == Side.REJECTS) {
                        denials.add(new Denial(
                                held.get(i),
                                held.subList(i, held.size()).stream()
                                        .filter(later -> later.side() == Side.HOLDS
                                                && later.when().isPresent())
                                        .findFirst()));
                    }
                }
            }
        }
        return denials;
    }
}
