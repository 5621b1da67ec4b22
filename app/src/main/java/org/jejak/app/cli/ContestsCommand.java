package org.jejak.app.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jejak.app.json.ContestJson;
import org.jejak.app.pipeline.Reasoning;
import org.jejak.app.view.Column;
import org.jejak.app.view.ContestStory;
import org.jejak.app.view.Listing;
import org.jejak.app.view.Words;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.contest.Contest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** {@code jejak contests}: figures that seem to clash, and why they differ. */
@picocli.CommandLine.Command(name = "contests", sortOptions = false)
final class ContestsCommand extends Conclusions {

    private static final Listing<Contest> LISTING = Listing.of(
                    Column.<Contest>whole(
                            "explanation", row -> Optional.of(row.explanation().id())),
                    Column.<Contest>whole(
                            "indicator",
                            row -> Optional.of(row.claims().stream()
                                    .map(entry -> entry.claim().indicator())
                                    .distinct()
                                    .collect(Collectors.joining(", ")))),
                    Column.<Contest>wrapped(
                            "figures",
                            row -> Optional.of(row.claims().stream()
                                    .map(ContestsCommand::told)
                                    .toList())),
                    Column.<Contest>hidden(
                            "claims",
                            row -> Optional.of(
                                    row.ids().stream().map(Object::toString).toList())))
            .inJson(ContestJson::write);

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
                LISTING,
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

    private static String told(ClaimEntry entry) {
        return Words.of(entry.claim()) + " "
                + entry.claim().voice().source().map(Words::oneLine).orElse("no source named") + " ["
                + Words.of(entry.id()) + "]";
    }
}
