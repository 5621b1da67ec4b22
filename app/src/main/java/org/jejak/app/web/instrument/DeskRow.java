package org.jejak.app.web.instrument;

import java.util.List;
import java.util.Optional;
import org.jejak.app.web.exchange.LotRow;
import org.jejak.app.web.report.Reports;
import org.jejak.app.web.screen.Who;

/**
 * A claimed transfer on the monitoring desk. What a claim says and what the pack says are kept apart.
 *
 * @param against who denies it or will not say
 */
public record DeskRow(LotRow lot, List<Said> said, List<Would> would, Reports against) {

    /**
     * Somebody's claim that a measure is broken, or that none is.
     *
     * @param stance where it is no plain assertion
     */
    public record Said(String measure, Who who, Optional<String> stance, String quote, String href) {}

    /**
     * A clause that forbids it by the words of the pack.
     *
     * @param reach a key for {@code reach.…}
     */
    public record Would(String measure, String clause, String reach) {}
}
