package org.jejak.app.cli;

import java.io.IOException;
import java.util.Locale;
import org.jejak.app.pipeline.Reasoning;
import org.jejak.app.view.ContestListing;
import org.jejak.app.view.ContestStory;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.contest.Contest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** {@code jejak contests}: figures that seem to clash, and why they differ. */
@picocli.CommandLine.Command(name = "contests", sortOptions = false)
final class ContestsCommand extends Conclusions {

    @Parameters(
            paramLabel = "INDICATOR",
            arity = "0..1",
            description = "Only what this indicator is part of, as 'jejak figures CASE' names it.")
    private @Nullable String indicator;

    ContestsCommand(Console console) {
        super(console);
    }

    @Override
    void conclude(Reasoning reasoning, LedgerStore store) throws IOException {
        list(
                ContestListing.LISTING,
                reasoning.contests().stream().filter(this::isWanted),
                contests -> new ContestStory(console().width(), console().paint(), reasoning.origins())
                        .write(contests, console().out()),
                () -> nothing(store, indicator, "No figures clash. What is counted: " + command("figures")),
                "distortions",
                "figures" + (indicator == null ? "" : " " + indicator));
    }

    private boolean isWanted(Contest contest) {
        return indicator == null
                || contest.claims().stream()
                        .anyMatch(entry -> entry.claim().indicator().equals(indicator.toLowerCase(Locale.ROOT)));
    }
}
