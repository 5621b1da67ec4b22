package org.jejak.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jejak.app.view.DecisionListing;
import org.jejak.ledger.DecisionEntry;
import org.jejak.ledger.LedgerStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code jejak decisions}: the log of what the analyst decided. */
@picocli.CommandLine.Command(name = "decisions", sortOptions = false)
final class DecisionsCommand implements Callable<Integer> {

    @Mixin
    private CaseFile caseFile = new CaseFile();

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "CLAIM",
            description = "Only what was decided of this claim: its id or the beginning of it.")
    private @Nullable String claim;

    @Mixin
    private Format format = new Format();

    private final Console console;

    DecisionsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (LedgerStore store = caseFile.open()) {
            List<DecisionEntry> log = claim == null
                    ? store.decisions()
                    : store.decisions(
                            ClaimChoice.of(claim, store, caseFile.file).id());
            format.write(
                    DecisionListing.LISTING,
                    log.iterator(),
                    console,
                    "Nothing was decided yet. What to look at first: jejak review " + caseFile.file);
            return Exit.OK;
        }
    }
}
