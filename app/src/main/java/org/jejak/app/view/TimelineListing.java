package org.jejak.app.view;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jejak.app.json.MomentJson;
import org.jejak.app.pipeline.Chronicle;
import org.jejak.ledger.Period;
import org.jejak.ledger.event.DatedCount;
import org.jejak.ledger.event.Moment;
import org.jejak.ledger.event.Occurrence;
import org.jejak.ledger.event.Report;

/** What happened, as rows for machines: a moment is an object in JSON, while CSV has a row for each of its reports. */
public final class TimelineListing {

    /** One report of a moment; in CSV each has a row. */
    public record Row(Moment moment, Report report) {

        Optional<Occurrence> event() {
            return moment instanceof Occurrence event ? Optional.of(event) : Optional.empty();
        }
    }

    public static final Listing<Row> ROWS = Listing.of(
            Column.<Row>whole("event", row -> Optional.of(row.moment.id())),
            Column.<Row>whole("type", row -> Optional.of(row.moment.type())),
            Column.<Row>whole("time", TimelineListing::time),
            Column.<Row>whole("from", row -> row.moment.when().map(Period::first)),
            Column.<Row>whole("to", row -> row.moment.when().map(Period::last)),
            Column.<Row>whole(
                    "other_times",
                    row -> row.event()
                            .map(event -> event.dates().stream()
                                    .skip(1)
                                    .map(dated -> dated.date().value())
                                    .toList())),
            Column.<Row>whole(
                    "actor", row -> row.report.quoted().claim().scope().actor()),
            Column.<Row>whole(
                    "target", row -> row.report.quoted().claim().scope().target()),
            Column.<Row>whole("participants", row -> row.event().map(Occurrence::participants)),
            Column.<Row>whole("places", row -> row.event().map(Occurrence::places)),
            Column.<Row>whole("value", TimelineListing::value),
            Column.<Row>whole("source", row -> row.report.party()),
            Column.<Row>whole(
                    "stance",
                    row -> Optional.of(
                            Words.spaced(row.report.quoted().claim().voice().stance()))),
            Column.<Row>number("articles", row -> row.report.articles()),
            Column.<Row>number(
                    "origins",
                    row -> row.moment.reports().stream().filter(Report::holds).count()),
            Column.<Row>number("open", row -> Report.open(row.moment.reports())),
            Column.<Row>whole(
                    "quote",
                    row -> Optional.of(row.report.quoted().claim().quote().text())),
            Column.<Row>whole(
                    "claims",
                    row -> Optional.of(row.report.echoes().stream()
                            .map(echo -> echo.claim().id().toString())
                            .toList())));

    private TimelineListing() {}

    /** Each moment an object. */
    public static Listing<Moment> moments(Chronicle chronicle) {
        return Listing.<Moment>of()
                .inJson((moment, json) -> MomentJson.write(
                        moment, chronicle.label(moment.type(), PositionStory.LANGUAGE), chronicle.story(), json));
    }

    public static Stream<Row> rows(Moment moment) {
        return moment.reports().stream().map(report -> new Row(moment, report));
    }

    private static Optional<?> time(Row row) {
        return row.event().isPresent()
                ? row.event().get().dates().stream().findFirst().map(dated -> dated.date())
                : row.report.quoted().claim().scope().time();
    }

    private static Optional<String> value(Row row) {
        return row.moment instanceof DatedCount count
                ? Optional.of(Words.of(count.origin().figure().value()))
                : Optional.empty();
    }

    /** What is undated is left out where days are asked for. */
    public static boolean isWithin(Moment moment, Optional<LocalDate> first, Optional<LocalDate> last) {
        return first.isEmpty() && last.isEmpty()
                || moment.when().stream()
                        .anyMatch(when -> first.filter(when.last()::isBefore).isEmpty()
                                && last.filter(when.first()::isAfter).isEmpty());
    }
}
