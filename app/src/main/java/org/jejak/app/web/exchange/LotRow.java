package org.jejak.app.web.exchange;

import java.util.List;
import org.jejak.app.web.report.Reports;
import org.jejak.ledger.exchange.Grade;

/**
 * Goods that are said to go from one to another, as a page tells them.
 *
 * @param anchor where they stand on the page
 * @param way from whom to whom, and what kind of thing it is
 */
public record LotRow(
        String anchor, WayHead way, String goods, Grade grade, String days, Reports reports, List<ProofRow> proofs) {

    public LotRow {
        proofs = List.copyOf(proofs);
    }

    /** Which sign stands for a grade, so that colour never tells alone. */
    public String sign() {
        return sign(grade);
    }

    public static String sign(Grade grade) {
        return switch (grade) {
            case DOCUMENTED -> "■";
            case ALLEGED -> "○";
            case DENIED -> "✕";
        };
    }

    /** From whom to whom. */
    public record WayHead(String from, String to, String type) {}

    /**
     * What bears it out.
     *
     * @param kind in the reader's words
     */
    public record ProofRow(String kind, String words, String href) {}
}
