package org.jejak.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jejak.app.json.StandingJson;
import org.jejak.app.pipeline.Chronicle;
import org.jejak.ledger.Period;
import org.jejak.ledger.event.Report;
import org.jejak.ledger.instrument.Assertion;
import org.jejak.ledger.instrument.Breach;
import org.jejak.ledger.instrument.Moved;
import org.jejak.ledger.instrument.Standing;
import org.jejak.pack.Instrument;

/** Treaties and measures as rows for machines: each is an object in JSON, while CSV has a row for each thing that is said of it. */
public final class InstrumentListing {

    /** One thing that is said of an instrument; in CSV each has a row. */
    public record Row(
            Instrument instrument,
            Optional<String> clause,
            String what,
            Optional<Period> when,
            Optional<Report> report) {}

    public static final Listing<Row> ROWS = Listing.of(
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

    private InstrumentListing() {}

    /** Each instrument an object. */
    public static Listing<Standing> standings(Chronicle chronicle) {
        return Listing.<Standing>of()
                .inJson((standing, json) -> StandingJson.write(
                        standing,
                        PositionStory.LANGUAGE,
                        type -> chronicle.label(type, PositionStory.LANGUAGE),
                        chronicle.story(),
                        json));
    }

    public static Stream<Row> rows(Standing standing) {
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
