package org.jejak.app.view;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.OptionalInt;
import org.jejak.app.pipeline.Chronicle;
import org.jejak.app.view.Paint.As;
import org.jejak.ledger.event.Report;
import org.jejak.ledger.exchange.Lot;
import org.jejak.ledger.exchange.Proof;

/** Who is said to give what to whom: under each direction and type its goods, below them who says so, what proves it, who denies it. */
public final class ExchangeStory {

    private static final String INDENT = "  ";
    private static final String BELOW = "    ";
    private static final String HANGING = "      ";

    private final Lines lines;

    /** @param width to keep within; empty to wrap nothing */
    public ExchangeStory(OptionalInt width, Paint paint) {
        this.lines = new Lines(width, paint);
    }

    public void write(List<Lot> lots, Chronicle chronicle, Writer out) throws IOException {
        String last = "";
        for (Lot lot : lots) {
            String way = LotWords.way(lot, chronicle);
            if (!way.equals(last)) {
                out.write(last.isEmpty() ? "" : "\n");
                lines.write(way, "", BELOW, As.HEADING, out);
                last = way;
            }
            lot(lot, chronicle, out);
        }
    }

    private void lot(Lot lot, Chronicle chronicle, Writer out) throws IOException {
        lines.write(head(lot, chronicle), INDENT, BELOW, As.CLAIM, out);
        for (Report report : lot.reports()) {
            lines.write(ReportWords.teller(report, LotWords.told(report)), BELOW, HANGING, As.PLAIN, out);
            lines.write(ReportWords.quote(report), HANGING, HANGING, As.FAINT, out);
        }
        for (Proof proof : lot.proofs()) {
            lines.write("proof, " + LotWords.of(proof), BELOW, HANGING, As.GOOD, out);
        }
        for (Report report : lot.beside()) {
            lines.write(ReportWords.teller(report), BELOW, HANGING, As.BAD, out);
            lines.write(ReportWords.quote(report), HANGING, HANGING, As.FAINT, out);
        }
    }

    /** The goods, how far it is borne out, and on how many words. */
    static String head(Lot lot, Chronicle chronicle) {
        String backing = lot.reports().isEmpty()
                ? ""
                : " · " + ReportWords.count(lot.reports()) + " · independence "
                        + Words.spaced(Report.independence(lot.reports(), chronicle.story())
                                .state());
        return LotWords.goods(lot) + " · " + lot.grade().id() + " · " + Words.days(lot.when()) + backing;
    }
}
