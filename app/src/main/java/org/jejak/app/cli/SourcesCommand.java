package org.jejak.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jejak.app.view.Column;
import org.jejak.app.view.Listing;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.SourceEntry;
import picocli.CommandLine.Mixin;

/** {@code jejak sources}: on whose word the case stands. */
@picocli.CommandLine.Command(name = "sources", sortOptions = false)
final class SourcesCommand implements Callable<Integer> {

    private static final Listing<SourceEntry> LISTING = Listing.of(
            Column.cut("source", row -> Optional.of(row.name())),
            Column.whole(
                    "type",
                    row -> Optional.of(row.types().stream()
                            .map(type -> type.name().toLowerCase(Locale.ROOT))
                            .toList())),
            Column.number("claims", row -> (long) row.claims()),
            Column.number("attributions", row -> (long) row.attributions()),
            Column.number("articles", row -> (long) row.articles()),
            Column.date("first", SourceEntry::first),
            Column.date("last", SourceEntry::last),
            Column.whole("reliability", row -> Optional.of(row.reliability().name())));

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
                    LISTING,
                    rows.iterator(),
                    console,
                    "Nobody is quoted yet. Add articles: jejak add " + caseFile.file + " FOLDER");
            return Exit.OK;
        }
    }
}
