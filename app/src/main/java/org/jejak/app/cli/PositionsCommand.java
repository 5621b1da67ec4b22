package org.jejak.app.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jejak.app.pipeline.Reasoning;
import org.jejak.app.view.PositionChoice;
import org.jejak.app.view.PositionListing;
import org.jejak.app.view.PositionStory;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.position.Propositions;
import org.jejak.ledger.position.Series;
import org.jejak.ledger.position.Step;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code jejak positions}: what each source held on each proposition, in time, and where it changed. */
@picocli.CommandLine.Command(name = "positions", sortOptions = false)
final class PositionsCommand implements Callable<Integer> {

    @Mixin
    private CaseFile caseFile = new CaseFile();

    @Option(names = "--source", paramLabel = "NAME", description = "Whose position; any part of the name.")
    private @Nullable String source;

    @Option(names = "--proposition", paramLabel = "ID", description = "On what; any part of its id or of what it says.")
    private @Nullable String proposition;

    @Mixin
    private Between between = new Between();

    @Option(names = "--changed", description = "Only sources that changed their position.")
    private boolean changed;

    @Mixin
    private Format format = new Format();

    private final Console console;

    PositionsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Optional<LocalDate> first = between.first();
        Optional<LocalDate> last = between.last();
        PositionChoice asked =
                new PositionChoice(Optional.ofNullable(source), Optional.ofNullable(proposition), changed);
        try (LedgerStore store = caseFile.open()) {
            Reasoning reasoning = new Reasoning(store);
            Propositions propositions = reasoning.propositions();
            List<Series> series = reasoning.positions().stream()
                    .filter(each -> asked.holds(each, propositions))
                    .flatMap(each -> within(each, first, last))
                    .filter(each -> !changed || each.isChanged())
                    .toList();
            switch (format.kind) {
                case TABLE -> table(series, propositions, store);
                case JSON -> PositionListing.series(propositions).json(series.iterator(), console.out());
                case CSV ->
                    PositionListing.ROWS.csv(
                            series.stream().flatMap(PositionListing::rows).iterator(), console.out());
            }
            return Exit.OK;
        }
    }

    private void table(List<Series> series, Propositions propositions, LedgerStore store) throws IOException {
        if (series.isEmpty()) {
            console.say(nothing(store));
        } else {
            new PositionStory(console.width(), console.paint()).write(series, propositions, console.out());
        }
    }

    /** The series without what was said on other days. What is undated is left out where days are asked for. */
    private static Stream<Series> within(Series series, Optional<LocalDate> first, Optional<LocalDate> last) {
        if (first.isEmpty() && last.isEmpty()) {
            return Stream.of(series);
        }
        List<Step> steps = series.steps().stream()
                .filter(step -> step.stated().when().stream()
                        .anyMatch(when -> first.filter(when.last()::isBefore).isEmpty()
                                && last.filter(when.first()::isAfter).isEmpty()))
                .toList();
        return steps.isEmpty()
                ? Stream.of()
                : Stream.of(new Series(series.party(), series.proposition(), series.speaksFor(), steps));
    }

    private String nothing(LedgerStore store) {
        return store.info().positions() == 0
                ? caseFile.lacks("positions", store)
                : "No position meets all conditions. Leave one out: jejak positions " + caseFile.file;
    }
}
