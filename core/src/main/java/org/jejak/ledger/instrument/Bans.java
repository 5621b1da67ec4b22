package org.jejak.ledger.instrument;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jejak.ledger.Period;
import org.jejak.ledger.exchange.Lot;
import org.jejak.ledger.instrument.Breach.Reach;
import org.jejak.model.Figure;
import org.jejak.pack.Instrument;
import org.jejak.pack.Instrument.Ban;
import org.jejak.pack.Instrument.Clause;
import org.jejak.pack.Instrument.Limit;

/** Which clauses forbid a transfer. Immutable; any thread. */
final class Bans {

    private final List<Instrument> instruments;

    Bans(Collection<Instrument> instruments) {
        this.instruments = List.copyOf(instruments);
    }

    /** In the order of the pack. What was before the instrument was adopted it did not forbid. */
    List<Breach> on(Lot lot) {
        List<Breach> found = new ArrayList<>();
        for (Instrument instrument : instruments) {
            for (Clause clause : instrument.clauses()) {
                if (clause.ban().filter(ban -> forbids(ban, lot)).isPresent() && !isBefore(lot, instrument)) {
                    found.add(new Breach(
                            lot,
                            instrument,
                            clause,
                            clause.ban()
                                    .flatMap(Ban::above)
                                    .map(limit -> reach(limit, lot))
                                    .orElse(Reach.FORBIDDEN)));
                }
            }
        }
        return found;
    }

    private static boolean forbids(Ban ban, Lot lot) {
        return ban.types().contains(lot.type())
                && isOf(ban.goods(), lot.goods())
                && isOf(ban.from(), lot.from())
                && isOf(ban.to(), lot.to());
    }

    /** What the claim does not tell is not taken to be what the clause names. */
    private static boolean isOf(Set<String> named, Optional<String> told) {
        return named.isEmpty() || told.filter(named::contains).isPresent();
    }

    private static boolean isBefore(Lot lot, Instrument instrument) {
        Optional<Period> adopted = instrument.date().flatMap(Period::of);
        return adopted.isPresent()
                && lot.when()
                        .filter(when -> when.last().isBefore(adopted.get().first()))
                        .isPresent();
    }

    private static Reach reach(Limit limit, Lot lot) {
        boolean above = lot.claims().stream()
                .anyMatch(entry -> entry.claim() instanceof Figure figure
                        && figure.unit().filter(limit.unit()::equals).isPresent()
                        && figure.value()
                                .min()
                                .filter(least -> least.compareTo(limit.amount()) > 0)
                                .isPresent());
        return above ? Reach.ABOVE_LIMIT : Reach.IF_ABOVE_LIMIT;
    }
}
