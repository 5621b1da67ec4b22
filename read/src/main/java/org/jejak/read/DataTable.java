package org.jejak.read;

import org.jsoup.nodes.Element;

/** Tells a table of data, whose rows are lines, from a table that only lays out a page. */
final class DataTable {

    private static final int LONG_CELL = 120;

    private DataTable() {}

    /** Whether a cell stands in a row of data: several cells, none of them long and none with blocks of its own. */
    static boolean holds(Element cell) {
        Element row = cell.parent();
        if (row == null || !row.normalName().equals("tr") || row.childrenSize() < 2 || row.childrenSize() > 50) {
            return false;
        }
        return row.children().stream().allMatch(DataTable::isData);
    }

    private static boolean isData(Element cell) {
        return cell.selectFirst("table, div, p, ul, ol, h1, h2, h3, br, article, section") == null
                && cell.textNodes().stream()
                        .allMatch(text -> text.getWholeText().length() < LONG_CELL)
                && cell.select("a[href]").size() < 4;
    }
}
