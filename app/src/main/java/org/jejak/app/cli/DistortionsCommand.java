package org.jejak.app.cli;

import java.io.IOException;
import org.jejak.app.pipeline.Reasoning;
import org.jejak.app.view.DistortionListing;
import org.jejak.app.view.DistortionStory;
import org.jejak.ledger.LedgerStore;

/** {@code jejak distortions}: what was bent between an origin and those that print it. */
@picocli.CommandLine.Command(name = "distortions", sortOptions = false)
final class DistortionsCommand extends Conclusions {

    DistortionsCommand(Console console) {
        super(console);
    }

    @Override
    void conclude(Reasoning reasoning, LedgerStore store) throws IOException {
        list(
                DistortionListing.LISTING,
                reasoning.distortions().stream(),
                distortions -> new DistortionStory(console().width(), console().paint())
                        .write(distortions, console().out()),
                () -> nothing(store, null, "Nothing was found bent. Who repeats whom: " + command("origins")),
                "show CLAIM --why",
                "origins CLAIM");
    }
}
