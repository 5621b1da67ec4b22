package org.jejak.app.web.contest;

import java.util.List;
import org.jejak.app.web.screen.Who;
import org.jejak.ledger.contest.Explanation;

/**
 * Figures that seem to clash, as a page tells them.
 *
 * @param explanation a key for {@code contest.…}
 * @param sign between its figures, in the order of the figures
 * @param others how many further contests are of the same statements
 */
public record ContestRow(String explanation, List<Side> figures, int others) {

    public ContestRow {
        figures = List.copyOf(figures);
    }

    /** Whether it leaves something to ask. */
    public boolean isOpen() {
        return explanation.equals(Explanation.CONTRADICTION.id());
    }

    /** One of the figures, with the sign that stands before it. */
    public record Side(
            String sign,
            String indicator,
            String says,
            Who who,
            String days,
            String outlet,
            String quote,
            String href) {}
}
