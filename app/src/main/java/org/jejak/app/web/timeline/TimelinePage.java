package org.jejak.app.web.timeline;

import java.util.List;
import java.util.Map;
import org.jejak.app.web.screen.Pages;

/**
 * What the page shows.
 *
 * @param type that is asked for; empty for all
 * @param types that occur, with their words
 * @param bars how much of each month, or year
 */
public record TimelinePage(
        String type,
        String from,
        String to,
        Map<String, String> types,
        List<Bar> bars,
        int highest,
        List<Month> months,
        Pages pages) {

    /** How many moments of a month or year, and where they are shown alone. */
    public record Bar(String label, long count, String href) {}

    /** What is told of one month, or of no known day. */
    public record Month(String label, List<MomentRow> moments) {}
}
