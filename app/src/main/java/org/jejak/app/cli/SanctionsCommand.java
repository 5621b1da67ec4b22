package org.jejak.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jejak.app.pipeline.Chronicle;
import org.jejak.app.pipeline.Reasoning;
import org.jejak.app.view.SanctionsListing;
import org.jejak.app.view.SanctionsText;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.instrument.Listed;
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
                case JSON -> SanctionsListing.of(chronicle.story()).json(rows.iterator(), console.out());
                case CSV -> SanctionsListing.of(chronicle.story()).csv(rows.iterator(), console.out());
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
}
