package org.jejak.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jejak.app.pipeline.Reasoning;
import org.jejak.app.view.Column;
import org.jejak.app.view.FigureStory;
import org.jejak.app.view.Listing;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.Period;
import org.jejak.ledger.origin.Origin;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code jejak figures}: what is counted, by whom, when. */
@picocli.CommandLine.Command(name = "figures", sortOptions = false)
final class FiguresCommand implements Callable<Integer> {

    private static final Listing<Origin> LISTING = Listing.of(
            Column.whole("indicator", row -> Optional.of(row.figure().indicator())),
            Column.<Origin>whole("from", row -> row.when().map(Period::first)),
            Column.<Origin>whole("to", row -> row.when().map(Period::last)),
            Column.whole("min", row -> row.figure().value().min()),
            Column.whole("max", row -> row.figure().value().max()),
            Column.whole(
                    "modifier",
                    row -> Optional.of(row.figure().value().modifier().id())),
            Column.whole("unit", row -> row.figure().unit()),
            Column.<Origin>whole("actor", row -> row.figure().scope().actor()),
            Column.cut("origin", Origin::party),
            Column.<Origin>whole("open", row -> Optional.of(row.isOpen())),
            Column.<Origin>number("articles", row -> (long) row.articles()),
            Column.wrapped("quote", row -> Optional.of(row.figure().quote().text())),
            Column.<Origin>hidden(
                    "claims",
                    row -> Optional.of(row.echoes().stream()
                            .map(echo -> echo.claim().id().toString())
                            .toList())));

    @Mixin
    private CaseFile caseFile = new CaseFile();

    @Parameters(
            paramLabel = "INDICATOR",
            arity = "0..1",
            description = "Only this one, as 'jejak figures CASE' names it.")
    private @Nullable String indicator;

    @Mixin
    private Format format = new Format();

    private final Console console;

    FiguresCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (LedgerStore store = caseFile.open()) {
            Reasoning reasoning = new Reasoning(store);
            List<Origin> origins = reasoning.origins().stream()
                    .filter(origin ->
                            indicator == null || origin.figure().indicator().equals(indicator.toLowerCase(Locale.ROOT)))
                    .toList();
            if (format.isTable() && !origins.isEmpty()) {
                new FigureStory(console.width(), console.paint()).write(origins, reasoning.contests(), console.out());
            } else {
                format.write(LISTING, origins.iterator(), console, origins.isEmpty() ? nothing(reasoning) : "");
            }
            return Exit.OK;
        }
    }

    private String nothing(Reasoning reasoning) {
        if (indicator == null) {
            return "No figures yet. Add articles: jejak add " + caseFile.file + " FOLDER";
        }
        List<String> known = reasoning.origins().stream()
                .map(origin -> origin.figure().indicator())
                .distinct()
                .toList();
        return "No figures for '" + indicator + "'. The case has: "
                + (known.isEmpty() ? "none" : String.join(", ", known));
    }
}
