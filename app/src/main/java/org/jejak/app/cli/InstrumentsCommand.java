package org.jejak.app.cli;

import java.io.IOException;
import java.util.List;
import org.jejak.app.pipeline.Chronicle;
import org.jejak.app.pipeline.Reasoning;
import org.jejak.app.view.InstrumentListing;
import org.jejak.app.view.InstrumentStory;
import org.jejak.app.view.Words;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.instrument.Standing;

/** {@code jejak instruments}: where treaties and measures stand, as claimed by whom. */
@picocli.CommandLine.Command(name = "instruments", sortOptions = false)
final class InstrumentsCommand extends Conclusions {

    InstrumentsCommand(Console console) {
        super(console);
    }

    @Override
    void conclude(Reasoning reasoning, LedgerStore store) throws IOException {
        Chronicle chronicle = reasoning.chronicle();
        if (!chronicle.hasInstruments()) {
            throw new UsageException("The topic of this case declares no treaties or measures. Declare them in"
                    + " topics/TOPIC/instruments.yaml (docs/packs.md tells how), then ask again.");
        }
        List<Standing> standings = chronicle.instruments();
        boolean silent = standings.stream().allMatch(Standing::isSilent);
        list(
                InstrumentListing.standings(chronicle),
                InstrumentListing.ROWS,
                silent && isTable() ? List.of() : standings,
                InstrumentListing::rows,
                all -> new InstrumentStory(console().width(), console().paint())
                        .write(all, chronicle, console().out()),
                () -> "No claim of this case speaks of any of the "
                        + Words.count(standings.size(), "instrument", "instruments")
                        + " that its topic declares. What it tells of: " + command("timeline"),
                "sanctions",
                "timeline");
    }
}
