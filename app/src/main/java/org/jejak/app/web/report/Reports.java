package org.jejak.app.web.report;

import java.util.List;

/**
 * Who reports a matter.
 *
 * @param rows at once
 * @param further behind a fold
 * @param rest those that no page has room for
 */
public record Reports(List<ReportRow> rows, List<ReportRow> further, int rest, Backing backing) {

    public Reports {
        rows = List.copyOf(rows);
        further = List.copyOf(further);
    }

    /**
     * On how many words it stands.
     *
     * @param origins at most, while any is open
     * @param independence a key for {@code together.…}; empty where there is but one
     */
    public record Backing(long articles, int origins, long open, String independence) {}
}
