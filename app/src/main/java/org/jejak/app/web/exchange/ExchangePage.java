package org.jejak.app.web.exchange;

import java.util.List;
import java.util.Map;
import org.jejak.app.web.exchange.LotRow.WayHead;
import org.jejak.app.web.report.Reports;
import org.jejak.app.web.screen.Pages;

/**
 * What the page shows.
 *
 * @param givers who gives in this case, by the code under which it is asked for
 * @param wide for screens with room, {@code narrow} for others: the same
 */
public record ExchangePage(
        String giver,
        String receiver,
        Map<String, String> givers,
        Map<String, String> receivers,
        Flow wide,
        Flow narrow,
        List<WayRow> ways,
        Pages pages) {

    /**
     * What goes one way.
     *
     * @param beside what is said against any of it
     */
    public record WayRow(WayHead head, List<LotRow> lots, Reports beside) {}
}
