package org.jejak.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jejak.app.pipeline.Reasoning;
import org.jejak.app.view.ForecastChoice;
import org.jejak.app.view.ForecastListing;
import org.jejak.app.view.ForecastStory;
import org.jejak.app.view.PositionStory;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.forecast.Foretold;
import org.jejak.ledger.forecast.Foretold.Outcome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code jejak forecasts}: who expects what by when, how surely, and what came of it. */
@picocli.CommandLine.Command(name = "forecasts", sortOptions = false)
final class ForecastsCommand extends Conclusions {

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
        ForecastChoice asked = new ForecastChoice(
                Optional.ofNullable(about), Optional.ofNullable(source), Optional.ofNullable(outcome));
        list(
                ForecastListing.of(reasoning),
                all.stream().filter(asked::holds),
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
}
