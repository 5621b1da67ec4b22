package org.jejak.app.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jejak.app.view.Column;
import org.jejak.app.view.FigureStory;
import org.jejak.app.view.Listing;
import org.jejak.ledger.ClaimQuery;
import org.jejak.ledger.FigureSeries;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.StatedFigure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code jejak figures}: what is counted, by whom, when. */
@picocli.CommandLine.Command(name = "figures", sortOptions = false)
final class FiguresCommand implements Callable<Integer> {

    private static final Listing<StatedFigure> LISTING = Listing.of(
            Column.whole("indicator", row -> Optional.of(row.figure().indicator())),
            Column.date("when", row -> row.when()),
            Column.whole("min", row -> row.figure().value().min()),
            Column.whole("max", row -> row.figure().value().max()),
            Column.whole(
                    "modifier",
                    row -> Optional.of(row.figure().value().modifier().id())),
            Column.whole("unit", row -> row.figure().unit()),
            Column.whole("actor", row -> row.figure().scope().actor()),
            Column.cut("origin", row -> row.origin()),
            Column.cut("via", row -> Optional.of(List.copyOf(row.via()))),
            Column.number("articles", row -> (long) row.articles()),
            Column.cut("outlets", row -> Optional.of(row.outlets())),
            Column.wrapped("quote", row -> Optional.of(row.figure().quote().text())),
            Column.hidden(
                    "claims",
                    row -> Optional.of(row.claims().stream()
                            .map(claim -> claim.id().toString())
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
            List<FigureSeries> series = store.figures(
                    ClaimQuery.where().indicator(Optional.ofNullable(indicator)).build());
            if (format.isTable() && !series.isEmpty()) {
                new FigureStory(console.width(), console.paint()).write(series, console.out());
            } else {
                Iterator<StatedFigure> rows = series.stream()
                        .flatMap(s -> StatedFigure.in(s).stream())
                        .iterator();
                format.write(LISTING, rows, console, series.isEmpty() ? nothing(store) : "");
            }
            return Exit.OK;
        }
    }

    private String nothing(LedgerStore store) {
        if (indicator == null) {
            return "No figures yet. Add articles: jejak add " + caseFile.file + " FOLDER";
        }
        List<String> known = store.figures(ClaimQuery.all()).stream()
                .map(FigureSeries::indicator)
                .toList();
        return "No figures for '" + indicator + "'. The case has: "
                + (known.isEmpty() ? "none" : String.join(", ", known));
    }
}
