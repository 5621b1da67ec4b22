package org.jejak.app.view;

import java.util.Optional;
import org.jejak.app.json.ForecastJson;
import org.jejak.app.pipeline.Reasoning;
import org.jejak.ledger.Period;
import org.jejak.ledger.forecast.Foretold;

/** Who expects what, as rows for machines. */
public final class ForecastListing {

    private static final Listing<Foretold> ROWS = Listing.of(
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

    private ForecastListing() {}

    /** In JSON with the words and what they stand for. */
    public static Listing<Foretold> of(Reasoning reasoning) {
        return ROWS.inJson((row, json) -> ForecastJson.write(
                row,
                reasoning.chronicle().label(row.forecast().indicator(), PositionStory.LANGUAGE),
                reasoning::yardsticks,
                json));
    }
}
