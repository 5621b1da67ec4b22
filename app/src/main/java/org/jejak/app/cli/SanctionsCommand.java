package org.jejak.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jejak.app.json.LotJson;
import org.jejak.app.pipeline.Chronicle;
import org.jejak.app.pipeline.Reasoning;
import org.jejak.app.view.Column;
import org.jejak.app.view.Listing;
import org.jejak.app.view.SanctionsText;
import org.jejak.app.view.Words;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.Period;
import org.jejak.ledger.event.Report;
import org.jejak.ledger.exchange.Lot;
import org.jejak.ledger.instrument.Listed;
import org.jejak.ledger.origin.Story;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code jejak sanctions}: the monitoring desk, every claimed transfer with the measure that it breaks. */
@picocli.CommandLine.Command(name = "sanctions", sortOptions = false)
final class SanctionsCommand implements Callable<Integer> {

    /** How it is written. */
    enum Kind {
        TABLE,
        MARKDOWN,
        JSON,
        CSV
    }

    @Mixin
    private CaseFile caseFile = new CaseFile();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table (for people), markdown (to attach to a report), json or csv; table if not given.")
    private Kind format = Kind.TABLE;

    private final Console console;

    SanctionsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (LedgerStore store = caseFile.open()) {
            Chronicle chronicle = new Reasoning(store).chronicle();
            if (!chronicle.hasInstruments()) {
                throw new UsageException("The topic of this case declares no measures. Declare them in"
                        + " topics/TOPIC/instruments.yaml (docs/packs.md tells how), then ask again.");
            }
            List<Listed> rows = chronicle.desk();
            SanctionsText text = new SanctionsText(chronicle);
            switch (format) {
                case JSON -> listing(chronicle.story()).json(rows.iterator(), console.out());
                case CSV -> listing(chronicle.story()).csv(rows.iterator(), console.out());
                case MARKDOWN -> markdown(rows, text, store);
                case TABLE -> {
                    if (isAny(rows, store)) {
                        text.write(rows, console.width(), console.paint(), console.out());
                    }
                }
            }
            return Exit.OK;
        }
    }

    private boolean isAny(List<Listed> rows, LedgerStore store) {
        if (rows.isEmpty()) {
            console.say(caseFile.lacks("transfers that a declared measure is about", store));
        }
        return !rows.isEmpty();
    }

    private void markdown(List<Listed> rows, SanctionsText text, LedgerStore store) throws IOException {
        if (isAny(rows, store)) {
            console.print("# " + caseFile.file.getFileName() + ": claimed transfers and measures");
            console.print("");
            console.print(
                    "What is claimed, by whom, with what proof; that it happened or broke a measure is not established here."
                            + " *Said to breach* is somebody's claim; *would breach* follows from the words of the measure as the topic pack"
                            + " declares them. Counts of origins are upper bounds while any is open.");
            console.print("");
            text.markdown(rows, console.out());
        }
    }

    private static Listing<Listed> listing(Story story) {
        return Listing.<Listed>of(
                        Column.<Listed>whole("giver", row -> row.lot().from()),
                        Column.<Listed>whole("receiver", row -> row.lot().to()),
                        Column.<Listed>whole(
                                "type", row -> Optional.of(row.lot().type())),
                        Column.<Listed>whole("goods", row -> row.lot().goods()),
                        Column.<Listed>whole(
                                "goods_words",
                                row -> Optional.of(Lot.goods(row.lot().claims()))),
                        Column.<Listed>whole(
                                "quantities",
                                row -> Optional.of(Lot.quantities(row.lot().claims()))),
                        Column.<Listed>whole("from", row -> row.lot().when().map(Period::first)),
                        Column.<Listed>whole("to", row -> row.lot().when().map(Period::last)),
                        Column.<Listed>whole(
                                "grade", row -> Optional.of(row.lot().grade().id())),
                        Column.<Listed>whole(
                                "proofs",
                                row -> Optional.of(row.lot().proofs().stream()
                                        .map(proof -> proof.kind() + ": "
                                                + proof.words().text())
                                        .toList())),
                        Column.<Listed>whole("said_to_breach", row -> Optional.of(SanctionsText.said(row))),
                        Column.<Listed>whole("would_breach", row -> Optional.of(SanctionsText.would(row))),
                        Column.<Listed>number(
                                "articles", row -> Report.articles(row.lot().reports())),
                        Column.<Listed>number(
                                "origins", row -> (long) row.lot().reports().size()),
                        Column.<Listed>number(
                                "open", row -> Report.open(row.lot().reports())),
                        Column.<Listed>whole(
                                "independence",
                                row -> row.lot().reports().isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(Words.id(
                                                Report.independence(row.lot().reports(), story)
                                                        .state()))),
                        Column.<Listed>whole(
                                "sources",
                                row -> Optional.of(row.lot().reports().stream()
                                        .flatMap(report -> report.party().stream())
                                        .toList())),
                        Column.<Listed>whole(
                                "denied_by",
                                row -> Optional.of(row.lot().denials().stream()
                                        .flatMap(report -> report.party().stream())
                                        .toList())),
                        Column.<Listed>whole(
                                "quotes",
                                row -> Optional.of(row.lot().reports().stream()
                                        .map(report ->
                                                report.quoted().claim().quote().text())
                                        .toList())),
                        Column.<Listed>whole(
                                "claims",
                                row -> Optional.of(row.lot().claims().stream()
                                        .map(entry -> entry.id().toString())
                                        .toList())))
                .inJson((row, json) -> LotJson.write(row, story, json));
    }
}
