package org.jejak.app.cli;

import java.io.IOException;
import java.util.Optional;
import org.jejak.app.json.DistortionJson;
import org.jejak.app.pipeline.Reasoning;
import org.jejak.app.view.Column;
import org.jejak.app.view.DistortionStory;
import org.jejak.app.view.Listing;
import org.jejak.app.view.Words;
import org.jejak.ledger.ArticleEntry;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.distortion.Distortion;

/** {@code jejak distortions}: what was bent between an origin and those that print it. */
@picocli.CommandLine.Command(name = "distortions", sortOptions = false)
final class DistortionsCommand extends Conclusions {

    private static final Listing<Distortion> LISTING = Listing.of(
                    Column.<Distortion>whole("type", row -> Optional.of(row.id())),
                    Column.<Distortion>whole("from", row -> Optional.of(row.from())),
                    Column.<Distortion>whole("to", row -> Optional.of(row.to())),
                    Column.<Distortion>cut("outlet", row -> outlet(row.downstream())),
                    Column.<Distortion>wrapped(
                            "printed",
                            row -> Optional.of(row.downstream().claim().quote().text())),
                    Column.<Distortion>wrapped(
                            "nearest_the_origin",
                            row -> Optional.of(row.upstream().claim().quote().text())),
                    Column.<Distortion>whole(
                                    "claim", row -> Optional.of(row.downstream().id()))
                            .shownAs(row -> Words.of(row.downstream().id())),
                    Column.<Distortion>hidden(
                            "upstream", row -> Optional.of(row.upstream().id())))
            .inJson(DistortionJson::write);

    DistortionsCommand(Console console) {
        super(console);
    }

    @Override
    void conclude(Reasoning reasoning, LedgerStore store) throws IOException {
        list(
                LISTING,
                reasoning.distortions().stream(),
                distortions -> new DistortionStory(console().width(), console().paint())
                        .write(distortions, console().out()),
                () -> nothing(store, null, "Nothing was found bent. Who repeats whom: " + command("origins")),
                "show CLAIM --why",
                "origins CLAIM");
    }

    private static Optional<String> outlet(ClaimEntry entry) {
        ArticleEntry article = entry.article();
        return article.metadata().outlet().or(() -> Optional.of(article.file()));
    }
}
