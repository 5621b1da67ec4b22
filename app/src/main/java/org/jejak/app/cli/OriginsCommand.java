package org.jejak.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jejak.app.json.OriginJson;
import org.jejak.app.pipeline.Reasoning;
import org.jejak.app.view.Column;
import org.jejak.app.view.Listing;
import org.jejak.app.view.OriginTree;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.origin.Origin;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code jejak origins}: which claims are really one, and the way of each. */
@picocli.CommandLine.Command(name = "origins", sortOptions = false)
final class OriginsCommand implements Callable<Integer> {

    private static final Listing<Origin> LISTING = Listing.of(
                    Column.whole("indicator", row -> Optional.of(row.figure().indicator())),
                    Column.whole("min", row -> row.figure().value().min()),
                    Column.whole("max", row -> row.figure().value().max()),
                    Column.whole(
                            "modifier",
                            row -> Optional.of(row.figure().value().modifier().id())),
                    Column.whole("unit", row -> row.figure().unit()),
                    Column.<Origin>whole("actor", row -> row.figure().scope().actor()),
                    Column.cut("origin", Origin::party),
                    Column.whole("from", row -> row.when().map(period -> period.first())),
                    Column.whole("to", row -> row.when().map(period -> period.last())),
                    Column.<Origin>number("articles", row -> (long) row.articles()),
                    Column.<Origin>whole("open", row -> Optional.of(row.isOpen())),
                    Column.wrapped(
                            "quote", row -> Optional.of(row.figure().quote().text())),
                    Column.<Origin>hidden(
                            "claims",
                            row -> Optional.of(row.echoes().stream()
                                    .map(echo -> echo.claim().id().toString())
                                    .toList())))
            .inJson(OriginJson::write);

    @Mixin
    private CaseFile caseFile = new CaseFile();

    @Parameters(
            paramLabel = "CLAIM|INDICATOR",
            arity = "0..1",
            description = "Only the origin of this claim (its id or the beginning of it), or only this indicator.")
    private @Nullable String wanted;

    @Mixin
    private Format format = new Format();

    private final Console console;

    OriginsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (LedgerStore store = caseFile.open()) {
            List<Origin> origins = chosen(store);
            if (format.isTable() && !origins.isEmpty()) {
                new OriginTree(console.width(), console.paint()).write(origins, console.out());
            } else {
                format.write(LISTING, origins.iterator(), console, nothing());
            }
            return Exit.OK;
        }
    }

    private List<Origin> chosen(LedgerStore store) {
        Reasoning reasoning = new Reasoning(store);
        if (wanted == null) {
            return reasoning.origins();
        }
        if (!wanted.contains(":")) {
            return reasoning.origins().stream()
                    .filter(origin -> origin.figure().indicator().equals(wanted))
                    .toList();
        }
        ClaimId id = ClaimChoice.of(wanted, store, caseFile.file).id();
        return reasoning.origins().stream()
                .filter(origin -> origin.echoes().stream()
                        .anyMatch(echo -> echo.claim().id().equals(id)))
                .toList();
    }

    private String nothing() {
        return wanted == null
                ? "No figures yet. Add articles: jejak add " + caseFile.file + " FOLDER"
                : "No figure for '" + wanted + "'. What the case counts: jejak figures " + caseFile.file;
    }
}
