package org.jejak.app.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jejak.app.json.MomentJson;
import org.jejak.app.pipeline.Chronicle;
import org.jejak.app.pipeline.Reasoning;
import org.jejak.app.view.Column;
import org.jejak.app.view.Listing;
import org.jejak.app.view.PositionStory;
import org.jejak.app.view.TimelineStory;
import org.jejak.app.view.Words;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.Period;
import org.jejak.ledger.event.DatedCount;
import org.jejak.ledger.event.Moment;
import org.jejak.ledger.event.Occurrence;
import org.jejak.ledger.event.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code jejak timeline}: what happened, each event once with its reports. */
@picocli.CommandLine.Command(name = "timeline", sortOptions = false)
final class TimelineCommand extends Conclusions {

    /** One report of a moment; in CSV each has a row. */
    private record Row(Moment moment, Report report) {

        Optional<Occurrence> event() {
            return moment instanceof Occurrence event ? Optional.of(event) : Optional.empty();
        }
    }

    private static final Listing<Row> ROWS = Listing.of(
            Column.<Row>whole("event", row -> Optional.of(row.moment.id())),
            Column.<Row>whole("type", row -> Optional.of(row.moment.type())),
            Column.<Row>whole("time", TimelineCommand::time),
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
            Column.<Row>whole("value", TimelineCommand::value),
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

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            split = ",",
            description = "Only events of this type, or numbers of this indicator; any part of its id or words.")
    private @Nullable List<String> types;

    @Mixin
    private Between between = new Between();

    TimelineCommand(Console console) {
        super(console);
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

    @Override
    void conclude(Reasoning reasoning, LedgerStore store) throws IOException {
        Optional<LocalDate> first = between.first();
        Optional<LocalDate> last = between.last();
        Chronicle chronicle = reasoning.chronicle();
        Set<String> asked = asked(chronicle);
        List<Moment> moments = chronicle.timeline(asked).stream()
                .filter(moment -> isWithin(moment, first, last))
                .toList();
        list(
                Listing.<Moment>of()
                        .inJson((moment, json) -> MomentJson.write(
                                moment,
                                chronicle.label(moment.type(), PositionStory.LANGUAGE),
                                chronicle.story(),
                                json)),
                ROWS,
                moments,
                moment -> moment.reports().stream().map(report -> new Row(moment, report)),
                all -> new TimelineStory(console().width(), console().paint())
                        .write(all, chronicle, console().out()),
                () -> nothing(store, first.isPresent() || last.isPresent()),
                "show CLAIM --why",
                "instruments");
    }

    private Set<String> asked(Chronicle chronicle) {
        if (types == null) {
            return chronicle.types();
        }
        Set<String> found = new TreeSet<>();
        for (String type : types) {
            Set<String> named = chronicle.types(type, PositionStory.LANGUAGE);
            if (named.isEmpty()) {
                throw new UsageException("--type: the topic of this case has no type '" + type + "'. It has: "
                        + String.join(", ", chronicle.types()));
            }
            found.addAll(named);
        }
        return found;
    }

    /** What is undated is left out where days are asked for. */
    private static boolean isWithin(Moment moment, Optional<LocalDate> first, Optional<LocalDate> last) {
        return first.isEmpty() && last.isEmpty()
                || moment.when().stream()
                        .anyMatch(when -> first.filter(when.last()::isBefore).isEmpty()
                                && last.filter(when.first()::isAfter).isEmpty());
    }

    private String nothing(LedgerStore store, boolean days) {
        return types == null && !days
                ? caseFile().lacks("events", store)
                : "Nothing of that type and time is told. Leave a condition out: " + command("timeline");
    }
}
