package org.jejak.app.web.position;

import java.util.List;

/**
 * One proposition as a page tells it.
 *
 * @param held how many sources came to stand where; silence is a side of its own
 * @param changes the statements that changed a position, latest first
 * @param moreChanges those that there is no room for
 * @param statements those of its own page; empty where the proposition is one of several
 */
public record PropositionCard(
        String id,
        String label,
        String href,
        long articles,
        long sources,
        List<Held> held,
        Lanes wide,
        Lanes narrow,
        List<StatementRow> changes,
        int moreChanges,
        List<StatementRow> statements) {

    /** How many sources stand there: a key for {@code held.…}. */
    public record Held(String side, String sign, long sources) {}
}
