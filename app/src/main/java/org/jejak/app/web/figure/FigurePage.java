package org.jejak.app.web.figure;

import java.util.List;
import java.util.Optional;
import org.jejak.app.web.contest.ContestRow;
import org.jejak.app.web.screen.Pages;

/**
 * What the page of one indicator shows.
 *
 * @param wide for screens with room, {@code narrow} for others: the same
 * @param undrawn how many origins the chart leaves out, those that fewest articles print
 * @param independence a key for {@code independence.…}, and with whom
 * @param sides the sides that occur, for the legend
 */
public record FigurePage(
        String indicator,
        Count count,
        String independence,
        String independenceWith,
        List<PolicyLink> policies,
        Chart wide,
        Chart narrow,
        int undrawn,
        List<FigureRow> rows,
        Pages pages,
        List<DenialRow> denials,
        List<ContestRow> contests,
        List<SideKey> sides) {

    /** How many articles, origins, open ones among them, and sources. */
    public record Count(long articles, int origins, long open, long sources) {}

    /** A policy to choose. */
    public record PolicyLink(String id, Optional<String> method, String href, boolean chosen) {}

    /** What a colour stands for. */
    public record SideKey(String style, String label) {}
}
