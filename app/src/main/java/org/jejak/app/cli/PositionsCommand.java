package org.jejak.app.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jejak.app.json.PositionJson;
import org.jejak.app.pipeline.Reasoning;
import org.jejak.app.view.Column;
import org.jejak.app.view.Listing;
import org.jejak.app.view.PositionStory;
import org.jejak.app.view.Words;
import org.jejak.ledger.Folding;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.Period;
import org.jejak.ledger.position.Propositions;
import org.jejak.ledger.position.Series;
import org.jejak.ledger.position.Stated;
import org.jejak.ledger.position.Step;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code jejak positions}: what each source held on each proposition, in time, and where it changed. */
@picocli.CommandLine.Command(name = "positions", sortOptions = false)
final class PositionsCommand implements Callable<Integer> {

    /** One statement of a series; in CSV each has a row. */
    private record Row(Series series, Step step) {
        Stated stated() {
            return step.stated();
        }
    }

    private static final Listing<Row> LISTING = Listing.of(
            Column.whole("proposition", row -> Optional.of(row.series.proposition())),
            Column.whole("source", row -> row.series.party()),
            Column.whole("speaks_for", row -> Optional.of(row.series.speaksFor())),
            Column.whole("stance", row -> Optional.of(Words.spaced(row.stated().stance()))),
            Column.whole(
                    "modality",
                    row -> Optional.of(
                            Words.spaced(row.stated().position().voice().modality()))),
            Column.<Row>whole("from", row -> row.stated().when().map(Period::first)),
            Column.<Row>whole("to", row -> row.stated().when().map(Period::last)),
            Column.<Row>whole("said", row -> Optional.of(row.stated().said())),
            Column.<Row>whole("turn", row -> row.step.turn().map(turn -> turn.id())),
            Column.<Row>whole("before", row -> row.step.before().map(Stated::id)),
            Column.<Row>number("articles", row -> (long) row.stated().articles()),
            Column.whole(
                    "quote", row -> Optional.of(row.stated().position().quote().text())),
            Column.<Row>whole(
                    "claims",
                    row -> Optional.of(row.stated().echoes().stream()
                            .map(echo -> echo.claim().id().toString())
                            .toList())));

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
        try (LedgerStore store = caseFile.open()) {
            Reasoning reasoning = new Reasoning(store);
            Propositions propositions = reasoning.propositions();
            List<Series> series = reasoning.positions().stream()
                    .filter(each -> isWanted(each, propositions))
                    .flatMap(each -> within(each, first, last))
                    .filter(each -> !changed || each.isChanged())
                    .toList();
            switch (format.kind) {
                case TABLE -> table(series, propositions, store);
                case JSON ->
                    Listing.<Series>of()
                            .inJson((row, json) -> PositionJson.write(row, label(row, propositions), json))
                            .json(series.iterator(), console.out());
                case CSV -> LISTING.csv(rows(series).iterator(), console.out());
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

    private static Stream<Row> rows(List<Series> series) {
        return series.stream().flatMap(each -> each.steps().stream().map(step -> new Row(each, step)));
    }

    private static String label(Series series, Propositions propositions) {
        return propositions.label(series.proposition(), PositionStory.LANGUAGE);
    }

    private boolean isWanted(Series series, Propositions propositions) {
        boolean about = proposition == null
                || holds(series.proposition(), proposition)
                || holds(label(series, propositions), proposition);
        boolean by = source == null
                || Stream.concat(
                                series.party().stream(),
                                series.steps().stream().flatMap(step -> step.stated().otherNames().stream()))
                        .anyMatch(name -> holds(name, source));
        return about && by;
    }

    private static boolean holds(String name, String part) {
        return Folding.fold(name).contains(Folding.fold(part));
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
