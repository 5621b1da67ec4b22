package org.jejak.app.view;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jejak.app.pipeline.Chronicle;
import org.jejak.app.view.Paint.As;
import org.jejak.ledger.event.Report;
import org.jejak.ledger.exchange.Lot;
import org.jejak.ledger.exchange.Proof;
import org.jejak.ledger.instrument.Assertion;
import org.jejak.ledger.instrument.Breach;
import org.jejak.ledger.instrument.Listed;

/** The monitoring desk in words, for a screen and as Markdown to attach to a report. */
public final class SanctionsText {

    private static final String INDENT = "  ";
    private static final String BELOW = "    ";

    private final Chronicle chronicle;

    public SanctionsText(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /** What claims say of it: which measure it breaks, by whom; and who says that it breaks none. */
    public static List<String> said(Listed listed) {
        List<String> found = new ArrayList<>();
        for (Assertion said : listed.said()) {
            String measure = InstrumentStory.label(said.instrument())
                    + said.clause()
                            .map(clause -> ", " + InstrumentStory.label(clause))
                            .orElse("");
            for (Report report : said.reports()) {
                found.add(measure + " — " + OriginWords.party(report.party())
                        + (report.holds()
                                ? ""
                                : " "
                                        + Words.spaced(
                                                report.quoted().claim().voice().stance())));
            }
        }
        return found;
    }

    /** The clauses that forbid it by the words of the pack. */
    public static List<String> would(Listed listed) {
        return listed.would().stream()
                .map(breach -> InstrumentStory.label(breach.instrument()) + ", "
                        + InstrumentStory.label(breach.clause())
                        + (breach.reach() == Breach.Reach.FORBIDDEN
                                ? ""
                                : " (" + breach.reach().id().replace('-', ' ') + ")"))
                .toList();
    }

    /** On a screen: each transfer with its words, what proves it, who denies it, and both kinds of measure. */
    public void write(List<Listed> all, OptionalInt width, Paint paint, Writer out) throws IOException {
        Lines lines = new Lines(width, paint);
        String between = "";
        for (Listed each : all) {
            Lot lot = each.lot();
            out.write(between);
            lines.write(
                    LotWords.way(lot, chronicle) + " · " + ExchangeStory.head(lot, chronicle),
                    "",
                    BELOW,
                    As.HEADING,
                    out);
            for (String said : said(each)) {
                lines.write("said to breach: " + said, INDENT, BELOW, As.CLAIM, out);
            }
            for (String would : would(each)) {
                lines.write("would breach, by the pack: " + would, INDENT, BELOW, As.PLAIN, out);
            }
            for (Proof proof : lot.proofs()) {
                lines.write("proof, " + LotWords.of(proof), INDENT, BELOW, As.GOOD, out);
            }
            for (Report report : lot.reports()) {
                lines.write(
                        ReportWords.teller(report, LotWords.told(report)) + " — " + ReportWords.quote(report),
                        INDENT,
                        BELOW,
                        As.FAINT,
                        out);
            }
            if (!lot.beside().isEmpty()) {
                lines.write(
                        lot.beside().stream()
                                .map(report -> OriginWords.party(report.party()) + " "
                                        + Words.spaced(
                                                report.quoted().claim().voice().stance())
                                        + OriginWords.id(report.echoes()))
                                .collect(Collectors.joining("; ")),
                        INDENT,
                        BELOW,
                        As.BAD,
                        out);
            }
            between = "\n";
        }
    }

    /** A table, then the words behind each of its rows by their number. */
    public void markdown(List<Listed> all, Writer out) throws IOException {
        out.write("| no. | transfer | goods | days | grade of proof | origins | said to breach (by a claim)"
                + " | would breach (by the pack) | denied by |\n|---|---|---|---|---|---|---|---|---|\n");
        int number = 0;
        for (Listed each : all) {
            Lot lot = each.lot();
            out.write("| " + ++number + " | "
                    + List.of(
                                    LotWords.way(lot, chronicle),
                                    LotWords.goods(lot),
                                    Words.days(lot.when()),
                                    lot.grade().id(),
                                    lot.reports().isEmpty() ? "none" : ExchangeStory.backing(lot, chronicle),
                                    cell(said(each)),
                                    cell(would(each)),
                                    cell(ReportWords.denials(lot.beside())))
                            .stream()
                            .map(Markdown::text)
                            .collect(Collectors.joining(" | "))
                    + " |\n");
        }
        number = 0;
        for (Listed each : all) {
            out.write("\n**" + ++number + ". "
                    + Markdown.text(LotWords.way(each.lot(), chronicle) + ", " + LotWords.goods(each.lot()))
                    + "**\n\n");
            words(each.lot(), out);
        }
    }

    private static String cell(List<String> texts) {
        return texts.isEmpty() ? "—" : String.join("; ", texts);
    }

    private static void words(Lot lot, Writer out) throws IOException {
        for (Report report : lot.reports()) {
            line(ReportWords.teller(report, LotWords.told(report)), report, out);
        }
        for (Proof proof : lot.proofs()) {
            out.write("- proof, "
                    + Markdown.text(proof.kind() + ": “" + proof.words().text() + "”") + " "
                    + Markdown.link(proof.claim().article()) + " · `"
                    + Words.of(proof.claim().id()) + "`\n");
        }
        for (Report report : lot.beside()) {
            line(ReportWords.teller(report), report, out);
        }
    }

    private static void line(String told, Report report, Writer out) throws IOException {
        out.write("- " + Markdown.text(told) + " — “"
                + Markdown.text(report.quoted().claim().quote().text()) + "” "
                + Markdown.link(report.quoted().article()) + " · `" + Words.of(report.id()) + "`\n");
    }
}
