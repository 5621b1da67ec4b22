package org.jejak.app.view;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
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

    /** What is said against goods of one way and type stands once, below all of them. */
    public void write(List<Lot> lots, Chronicle chronicle, Writer out) throws IOException {
        Map<String, List<Lot>> ways = new LinkedHashMap<>();
        lots.forEach(lot -> ways.computeIfAbsent(LotWords.way(lot, chronicle), way -> new ArrayList<>())
                .add(lot));
        String between = "";
        for (Map.Entry<String, List<Lot>> way : ways.entrySet()) {
            out.write(between);
            lines.write(way.getKey(), "", BELOW, As.HEADING, out);
            for (Lot lot : way.getValue()) {
                lot(lot, chronicle, out);
            }
            Set<String> told = new HashSet<>();
            for (Lot lot : way.getValue()) {
                for (Report report : lot.beside()) {
                    if (told.add(ReportWords.teller(report))) {
                        lines.write(ReportWords.teller(report), INDENT, HANGING, As.BAD, out);
                        lines.write(ReportWords.quote(report), HANGING, HANGING, As.FAINT, out);
                    }
                }
            }
            between = "\n";
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
    }

    /** The goods, how far it is borne out, and on how many words. */
    static String head(Lot lot, Chronicle chronicle) {
        return LotWords.goods(lot) + " · " + lot.grade().id() + " · " + Words.days(lot.when())
                + (lot.reports().isEmpty() ? "" : " · " + backing(lot, chronicle));
    }

    /** On how many words it stands; of more than one, whether any two are independent. */
    static String backing(Lot lot, Chronicle chronicle) {
        return ReportWords.count(lot.reports())
                + (lot.reports().size() < 2
                        ? ""
                        : ", independence "
                                + Words.spaced(Report.independence(lot.reports(), chronicle.story())
                                        .state()));
    }
}
