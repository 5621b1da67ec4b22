package org.jejak.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jejak.app.view.SourceListing;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.SourceEntry;
import picocli.CommandLine.Mixin;

/** {@code jejak sources}: on whose word the case stands. */
@picocli.CommandLine.Command(name = "sources", sortOptions = false)
final class SourcesCommand implements Callable<Integer> {

    @Mixin
    private CaseFile caseFile = new CaseFile();

    @Mixin
    private Format format = new Format();

    private final Console console;

    SourcesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (LedgerStore store = caseFile.open()) {
            List<SourceEntry> rows = store.sources();
            format.write(
                    SourceListing.LISTING,
                    rows.iterator(),
                    console,
                    "Nobody is quoted yet. Add articles: jejak add " + caseFile.file + " FOLDER");
            return Exit.OK;
        }
    }
}
