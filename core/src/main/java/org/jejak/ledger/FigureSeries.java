package org.jejak.ledger;

import java.util.List;

/**
 * All figures of one indicator.
 *
 * @param figures by the first day of the figure's own time, or where it has none of the published date (undated last); then as
 *     {@link LedgerStore#claims}. Every claim is a {@link org.jejak.model.Figure}
 */
public record FigureSeries(String indicator, List<ClaimEntry> figures) {

    public FigureSeries {
        figures = List.copyOf(figures);
    }
}
