package org.jejak.app.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jejak.app.pipeline.Chronicle;
import org.jejak.app.pipeline.Reasoning;
import org.jejak.app.view.PositionStory;
import org.jejak.app.view.TimelineListing;
import org.jejak.app.view.TimelineStory;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.event.Moment;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code jejak timeline}: what happened, each event once with its reports. */
@picocli.CommandLine.Command(name = "timeline", sortOptions = false)
final class TimelineCommand extends Conclusions {

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

    @Override
    void conclude(Reasoning reasoning, LedgerStore store) throws IOException {
        Optional<LocalDate> first = between.first();
        Optional<LocalDate> last = between.last();
        Chronicle chronicle = reasoning.chronicle();
        Set<String> asked = asked(chronicle);
        List<Moment> moments = chronicle.timeline(asked).stream()
                .filter(moment -> TimelineListing.isWithin(moment, first, last))
                .toList();
        list(
                TimelineListing.moments(chronicle),
                TimelineListing.ROWS,
                moments,
                TimelineListing::rows,
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

    private String nothing(LedgerStore store, boolean days) {
        return types == null && !days
                ? caseFile().lacks("events", store)
                : "Nothing of that type and time is told. Leave a condition out: " + command("timeline");
    }
}
