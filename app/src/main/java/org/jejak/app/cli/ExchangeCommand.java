package org.jejak.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jejak.app.json.LotJson;
import org.jejak.app.pipeline.Chronicle;
import org.jejak.app.pipeline.Reasoning;
import org.jejak.app.view.Column;
import org.jejak.app.view.ExchangeStory;
import org.jejak.app.view.Listing;
import org.jejak.app.view.Words;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.event.Report;
import org.jejak.ledger.exchange.Lot;
import org.jejak.ledger.origin.Echo;
import org.jejak.model.Detail;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code jejak exchange}: who is said to give what to whom. */
@picocli.CommandLine.Command(name = "exchange", sortOptions = false)
final class ExchangeCommand extends Conclusions {

    /** One party's word on a lot; in CSV each has a row. */
    private record Row(Lot lot, Report report) {
        List<ClaimEntry> claims() {
            return report.echoes().stream().map(Echo::claim).toList();
        }
    }

    private static final Listing<Row> ROWS = Listing.of(
            Column.<Row>whole("giver", row -> row.lot.from()),
            Column.<Row>whole("receiver", row -> row.lot.to()),
            Column.<Row>whole("type", row -> Optional.of(row.lot.type())),
            Column.<Row>whole("goods", row -> row.lot.goods()),
            Column.<Row>whole("grade", row -> Optional.of(row.lot.grade().id())),
            Column.<Row>whole("source", row -> row.report.party()),
            Column.<Row>whole(
                    "stance",
                    row -> Optional.of(
                            Words.spaced(row.report.quoted().claim().voice().stance()))),
            Column.<Row>whole("goods_words", row -> Optional.of(Lot.goods(row.claims()))),
            Column.<Row>whole("quantities", row -> Optional.of(Lot.quantities(row.claims()))),
            Column.<Row>whole("means", row -> Optional.of(Lot.words(row.claims(), Detail.Kind.MEANS))),
            Column.<Row>whole(
                    "places",
                    row -> Optional.of(row.claims().stream()
                            .flatMap(entry -> entry.claim().scope().place().stream())
                            .distinct()
                            .toList())),
            Column.<Row>whole(
                    "times",
                    row -> Optional.of(row.claims().stream()
                            .flatMap(entry -> entry.claim().scope().time().stream())
                            .distinct()
                            .toList())),
            Column.<Row>whole("proof_words", row -> Optional.of(Lot.words(row.claims(), Detail.Kind.PROOF))),
            Column.<Row>number("articles", row -> row.report.articles()),
            Column.<Row>whole(
                    "quote",
                    row -> Optional.of(row.report.quoted().claim().quote().text())),
            Column.<Row>whole(
                    "claims",
                    row -> Optional.of(row.claims().stream()
                            .map(entry -> entry.id().toString())
                            .toList())));

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
                Listing.<Lot>of().inJson((lot, json) -> LotJson.write(lot, chronicle.story(), json)),
                ROWS,
                lots,
                lot -> java.util.stream.Stream.concat(lot.reports().stream(), lot.beside().stream())
                        .map(report -> new Row(lot, report)),
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
