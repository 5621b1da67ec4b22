package org.jejak.app.view;

import java.util.Optional;
import java.util.stream.Stream;
import org.jejak.app.json.PositionJson;
import org.jejak.ledger.Period;
import org.jejak.ledger.position.Propositions;
import org.jejak.ledger.position.Series;
import org.jejak.ledger.position.Stated;
import org.jejak.ledger.position.Step;

/** What sources held as rows for machines: a series is an object in JSON, while CSV has a row for each of its statements. */
public final class PositionListing {

    /** One statement of a series. */
    public record Row(Series series, Step step) {
        Stated stated() {
            return step.stated();
        }
    }

    public static final Listing<Row> ROWS = Listing.of(
            Column.whole("proposition", row -> Optional.of(row.series.proposition())),
            Column.whole("source", row -> row.series.party()),
            Column.whole("speaks_for", row -> Optional.of(row.series.speaksFor())),
            Column.whole("stance", row -> Optional.of(Words.spaced(row.stated().stance()))),
            Column.whole(
                    "modality",
                    row -> Optional.of(Words.spaced(row.stated().claim().voice().modality()))),
            Column.<Row>whole("from", row -> row.stated().when().map(Period::first)),
            Column.<Row>whole("to", row -> row.stated().when().map(Period::last)),
            Column.<Row>whole("said", row -> Optional.of(row.stated().said())),
            Column.<Row>whole("counted", row -> Optional.of(row.stated().isCounted())),
            Column.<Row>whole("turn", row -> row.step.turn().map(turn -> turn.id())),
            Column.<Row>whole("before", row -> row.step.before().map(Stated::id)),
            Column.<Row>number("articles", row -> (long) row.stated().articles()),
            Column.whole(
                    "quote", row -> Optional.of(row.stated().claim().quote().text())),
            Column.<Row>whole(
                    "claims",
                    row -> Optional.of(row.stated().echoes().stream()
                            .map(echo -> echo.claim().id().toString())
                            .toList())));

    private PositionListing() {}

    public static Listing<Series> series(Propositions propositions) {
        return Listing.<Series>of()
                .inJson((row, json) ->
                        PositionJson.write(row, propositions.label(row.proposition(), PositionStory.LANGUAGE), json));
    }

    public static Stream<Row> rows(Series series) {
        return series.steps().stream().map(step -> new Row(series, step));
    }
}
