package org.jejak.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jejak.app.json.ForecastJson;
import org.jejak.app.pipeline.Reasoning;
import org.jejak.app.view.Column;
import org.jejak.app.view.ForecastStory;
import org.jejak.app.view.Listing;
import org.jejak.app.view.PositionStory;
import org.jejak.app.view.Words;
import org.jejak.ledger.Folding;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.Period;
import org.jejak.ledger.forecast.Foretold;
import org.jejak.ledger.forecast.Foretold.Outcome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code jejak forecasts}: who expects what by when, how surely, and what came of it. */
@picocli.CommandLine.Command(name = "forecasts", sortOptions = false)
final class ForecastsCommand extends Conclusions {

    private static final Listing<Foretold> LISTING = Listing.of(
            Column.whole("indicator", row -> Optional.of(row.forecast().indicator())),
            Column.whole("source", Foretold::party),
            Column.whole(
                    "stance",
                    row -> Optional.of(Words.spaced(row.forecast().voice().stance()))),
            Column.whole("min", row -> row.forecast().value().flatMap(value -> value.min())),
            Column.whole("max", row -> row.forecast().value().flatMap(value -> value.max())),
            Column.whole("actor", row -> row.forecast().scope().actor()),
            Column.whole("target", row -> row.forecast().scope().target()),
            Column.<Foretold>whole("made", row -> row.made().map(Period::first)),
            Column.<Foretold>whole("due_from", row -> row.due().map(Period::first)),
            Column.<Foretold>whole("due_to", row -> row.due().map(Period::last)),
            Column.whole(
                    "likelihood",
                    row -> row.likelihood().map(detail -> detail.words().text())),
            Column.whole("likelihood_value", row -> row.likelihood().map(detail -> detail.value())),
            Column.whole("outcome", row -> Optional.of(Words.id(row.outcome()))),
            Column.whole(
                    "evidence",
                    row -> Optional.of(row.evidence().stream()
                            .map(entry -> entry.id().toString())
                            .toList())),
            Column.<Foretold>number("articles", row -> (long) row.articles()),
            Column.whole("quote", row -> Optional.of(row.forecast().quote().text())),
            Column.<Foretold>whole("claim", row -> Optional.of(row.id())));

    @Option(names = "--about", paramLabel = "ID", description = "Only what is expected of this type or indicator.")
    private @Nullable String about;

    @Option(names = "--source", paramLabel = "NAME", description = "Only whose name holds this.")
    private @Nullable String source;

    @Option(names = "--outcome", paramLabel = "OUTCOME", description = "Only open, came_true, did_not or overtaken.")
    private @Nullable Outcome outcome;

    ForecastsCommand(Console console) {
        super(console);
    }

    @Override
    void conclude(Reasoning reasoning, LedgerStore store) throws IOException {
        List<Foretold> all = reasoning.forecasts();
        list(
                LISTING.inJson((row, json) -> ForecastJson.write(
                        row,
                        reasoning.chronicle().label(row.forecast().indicator(), PositionStory.LANGUAGE),
                        reasoning::yardsticks,
                        json)),
                all.stream().filter(this::isWanted),
                rows -> new ForecastStory(
                                console().width(),
                                console().paint(),
                                matter -> reasoning.chronicle().label(matter, PositionStory.LANGUAGE),
                                reasoning::yardsticks)
                        .write(rows, console().out()),
                () -> all.isEmpty()
                        ? caseFile().lacks("forecasts", store)
                        : "No forecast meets all conditions. Leave one out: " + command("forecasts"),
                "perspectives --kind forecast",
                "show CLAIM --why");
    }

    private boolean isWanted(Foretold each) {
        return (about == null || each.forecast().indicator().equalsIgnoreCase(about))
                && (outcome == null || each.outcome() == outcome)
                && (source == null || isOf(each, source));
    }

    private static boolean isOf(Foretold each, String part) {
        return each.party()
                .filter(name -> Folding.fold(name).contains(Folding.fold(part)))
                .isPresent();
    }
}
