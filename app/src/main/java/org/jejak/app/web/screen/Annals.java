package org.jejak.app.web.screen;

import java.util.List;
import org.jejak.app.pipeline.Chronicle;
import org.jejak.ledger.event.Moment;
import org.jejak.ledger.exchange.Lot;
import org.jejak.ledger.instrument.Listed;
import org.jejak.ledger.instrument.Standing;

/**
 * What happened, what went over and what stands, worked out once for all pages.
 *
 * @param timeline every type
 * @param desk empty where the topic declares no measure
 */
public record Annals(List<Moment> timeline, List<Lot> exchange, List<Standing> instruments, List<Listed> desk) {

    public static Annals of(Chronicle chronicle) {
        boolean any = chronicle.hasInstruments();
        return new Annals(
                chronicle.timeline(chronicle.types()),
                chronicle.exchange(),
                any ? chronicle.instruments() : List.of(),
                any ? chronicle.desk() : List.of());
    }

    /** Whether the case tells of any treaty or measure, or of a transfer that one might forbid. */
    boolean hasInstruments() {
        return !desk.isEmpty() || instruments.stream().anyMatch(standing -> !standing.isSilent());
    }
}
