package org.jejak.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jejak.app.json.StandingJson;
import org.jejak.app.pipeline.Chronicle;
import org.jejak.app.pipeline.Reasoning;
import org.jejak.app.view.Column;
import org.jejak.app.view.InstrumentStory;
import org.jejak.app.view.Listing;
import org.jejak.app.view.PositionStory;
import org.jejak.app.view.Words;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.Period;
import org.jejak.ledger.event.Report;
import org.jejak.ledger.instrument.Assertion;
import org.jejak.ledger.instrument.Breach;
import org.jejak.ledger.instrument.Moved;
import org.jejak.ledger.instrument.Standing;
import org.jejak.pack.Instrument;

/** {@code jejak instruments}: where treaties and measures stand, as claimed by whom. */
@picocli.CommandLine.Command(name = "instruments", sortOptions = false)
final class InstrumentsCommand extends Conclusions {

    /** One thing that is said of an instrument; in CSV each has a row. */
    private record Row(
            Instrument instrument,
            Optional<String> clause,
            String what,
            Optional<Period> when,
            Optional<Report> report) {}

    private static final Listing<Row> ROWS = Listing.of(
            Column.<Row>whole("instrument", row -> Optional.of(row.instrument.id())),
            Column.<Row>whole("kind", row -> Optional.of(row.instrument.kind())),
            Column.<Row>whole("on_record", row -> row.instrument.date()),
            Column.<Row>whole("clause", Row::clause),
            Column.<Row>whole("what", row -> Optional.of(row.what)),
            Column.<Row>whole("from", row -> row.when.map(Period::first)),
            Column.<Row>whole("to", row -> row.when.map(Period::last)),
            Column.<Row>whole("source", row -> row.report.flatMap(Report::party)),
            Column.<Row>whole(
                    "stance",
                    row -> row.report.map(report ->
                            Words.spaced(report.quoted().claim().voice().stance()))),
            Column.<Row>whole("articles", row -> row.report.map(Report::articles)),
            Column.<Row>whole(
                    "quote",
                    row -> row.report.map(
                            report -> report.quoted().claim().quote().text())),
            Column.<Row>whole(
                    "claims",
                    row -> row.report.map(report -> report.echoes().stream()
                            .map(echo -> echo.claim().id().toString())
                            .toList())));

    InstrumentsCommand(Console console) {
        super(console);
    }

    @Override
    void conclude(Reasoning reasoning, LedgerStore store) throws IOException {
        Chronicle chronicle = reasoning.chronicle();
        if (!chronicle.hasInstruments()) {
            throw new UsageException("The topic of this case declares no treaties or measures. Declare them in"
                    + " topics/TOPIC/instruments.yaml (docs/packs.md tells how), then ask again.");
        }
        List<Standing> standings = chronicle.instruments();
        boolean silent = standings.stream().allMatch(Standing::isSilent);
        list(
                Listing.<Standing>of()
                        .inJson((standing, json) -> StandingJson.write(
                                standing,
                                PositionStory.LANGUAGE,
                                type -> chronicle.label(type, PositionStory.LANGUAGE),
                                chronicle.story(),
                                json)),
                ROWS,
                silent && isTable() ? List.of() : standings,
                InstrumentsCommand::rows,
                all -> new InstrumentStory(console().width(), console().paint())
                        .write(all, chronicle, console().out()),
                () -> "No claim of this case speaks of any of the "
                        + Words.count(standings.size(), "instrument", "instruments")
                        + " that its topic declares. What it tells of: " + command("timeline"),
                "sanctions",
                "timeline");
    }

    private static Stream<Row> rows(Standing standing) {
        List<Row> rows = new ArrayList<>();
        for (Moved move : standing.moves()) {
            for (Report report : move.event().reports()) {
                rows.add(new Row(
                        standing.instrument(),
                        Optional.empty(),
                        move.state().id(),
                        move.event().when(),
                        Optional.of(report)));
            }
        }
        for (Assertion said : standing.assertions()) {
            for (Report report : said.reports()) {
                rows.add(new Row(
                        standing.instrument(),
                        said.clause().map(clause -> clause.id()),
                        Words.id(said.what()),
                        Optional.empty(),
                        Optional.of(report)));
            }
        }
        for (Breach breach : standing.breaches()) {
            for (Report report : breach.lot().reports()) {
                rows.add(new Row(
                        standing.instrument(),
                        Optional.of(breach.clause().id()),
                        breach.reach().id(),
                        breach.lot().when(),
                        Optional.of(report)));
            }
        }
        if (rows.isEmpty()) {
            rows.add(new Row(
                    standing.instrument(), Optional.empty(), "nothing told", Optional.empty(), Optional.empty()));
        }
        return rows.stream();
    }
}
