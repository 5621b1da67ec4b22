package org.jejak.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jejak.app.pipeline.Reasoning;
import org.jejak.app.view.PerspectiveChoice;
import org.jejak.app.view.PerspectiveListing;
import org.jejak.app.view.PerspectiveStory;
import org.jejak.app.view.PositionStory;
import org.jejak.ledger.ClaimKind;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.perspective.Perspective;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code jejak perspectives}: which sides have spoken of what, which only through others, which are missing. */
@picocli.CommandLine.Command(name = "perspectives", sortOptions = false)
final class PerspectivesCommand extends Conclusions {

    @Option(names = "--kind", paramLabel = "KIND", description = "Only figure, position, event, transfer or forecast.")
    private @Nullable ClaimKind kind;

    @Option(names = "--about", paramLabel = "ID", description = "Only this indicator, proposition or type.")
    private @Nullable String about;

    @Option(names = "--missing", paramLabel = "SIDE", description = "Only what this side has not spoken of, by its id.")
    private @Nullable String missing;

    PerspectivesCommand(Console console) {
        super(console);
    }

    @Override
    void conclude(Reasoning reasoning, LedgerStore store) throws IOException {
        List<Perspective> all = reasoning.perspectives();
        if (all.stream().allMatch(each -> each.views().isEmpty()) && !all.isEmpty()) {
            throw new UsageException("The topic of this case names no sides. Declare them in topics/TOPIC/sides.yaml"
                    + " (docs/packs.md tells how), then ask again.");
        }
        PerspectiveChoice asked = new PerspectiveChoice(
                Optional.ofNullable(kind), Optional.ofNullable(about), Optional.ofNullable(missing));
        List<Perspective> wanted = all.stream().filter(asked::holds).toList();
        list(
                PerspectiveListing.LISTING,
                wanted.stream().flatMap(PerspectiveListing::rows),
                rows -> new PerspectiveStory(console().width(), console().paint())
                        .write(
                                rows.stream()
                                        .map(PerspectiveListing.Row::of)
                                        .distinct()
                                        .toList(),
                                matter -> reasoning.chronicle().label(matter, PositionStory.LANGUAGE),
                                console().out()),
                () -> all.isEmpty()
                        ? caseFile().lacks("claims", store)
                        : "Nothing meets all conditions. Leave one out: " + command("perspectives"),
                "positions",
                "claims --indicator ID");
    }
}
