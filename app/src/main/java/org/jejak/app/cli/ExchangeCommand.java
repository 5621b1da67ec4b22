package org.jejak.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jejak.app.pipeline.Chronicle;
import org.jejak.app.pipeline.Reasoning;
import org.jejak.app.view.ExchangeListing;
import org.jejak.app.view.ExchangeStory;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.exchange.Lot;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code jejak exchange}: who is said to give what to whom. */
@picocli.CommandLine.Command(name = "exchange", sortOptions = false)
final class ExchangeCommand extends Conclusions {

    @Option(
            names = "--giver",
            paramLabel = "SIDE",
            description = "Only what this side is said to give, as claims name it.")
    private @Nullable String giver;

    @Option(names = "--receiver", paramLabel = "SIDE", description = "Only what this side is said to get.")
    private @Nullable String receiver;

    ExchangeCommand(Console console) {
        super(console);
    }

    @Override
    void conclude(Reasoning reasoning, LedgerStore store) throws IOException {
        Chronicle chronicle = reasoning.chronicle();
        List<Lot> lots = chronicle.exchange().stream()
                .filter(lot -> isWanted(giver, lot.from()) && isWanted(receiver, lot.to()))
                .toList();
        list(
                ExchangeListing.lots(chronicle.story()),
                ExchangeListing.ROWS,
                lots,
                ExchangeListing::rows,
                all -> new ExchangeStory(console().width(), console().paint())
                        .write(all, chronicle, console().out()),
                () -> giver == null && receiver == null
                        ? caseFile().lacks("transfers", store)
                        : "Nothing is said to go that way. Everything that is: " + command("exchange"),
                "sanctions",
                "show CLAIM --why");
    }

    private static boolean isWanted(@Nullable String asked, Optional<String> side) {
        return asked == null || side.filter(asked::equalsIgnoreCase).isPresent();
    }
}
