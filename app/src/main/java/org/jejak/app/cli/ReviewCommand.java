package org.jejak.app.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jejak.app.json.Json;
import org.jejak.app.json.ReadingJson;
import org.jejak.app.pipeline.Reasoning;
import org.jejak.app.view.Column;
import org.jejak.app.view.Listing;
import org.jejak.app.view.Words;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.ReviewCount;
import org.jejak.ledger.review.Cause;
import org.jejak.ledger.review.ToReview;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code jejak review}: the claims that nobody judged yet, what matters most first. */
@picocli.CommandLine.Command(name = "review", sortOptions = false)
final class ReviewCommand extends Conclusions {

    private static final Listing<ToReview> LISTING = Listing.<ToReview>of(
                    Column.hidden("id", row -> Optional.of(row.claim().id())),
                    Column.<ToReview>wrapped(
                            "causes",
                            row -> Optional.of(row.causes().stream()
                                    .map(ReviewCommand::words)
                                    .toList())),
                    Column.whole(
                            "indicator", row -> Optional.of(row.claim().claim().indicator())),
                    Column.whole(
                            "claim", row -> Optional.of(Words.of(row.claim().claim()))),
                    Column.cut("source", row -> row.claim().claim().voice().source()),
                    Column.cut("outlet", row -> row.claim().article().metadata().outlet()),
                    Column.<ToReview>wrapped(
                                    "quote",
                                    row -> Optional.of(
                                            row.claim().claim().quote().text()))
                            .shownAs(row -> row.claim().claim().quote().text() + " · "
                                    + Words.of(row.claim().id())))
            .inJson(ReviewCommand::json);

    private static final Listing<ReviewCount> PROGRESS = Listing.of(
            Column.whole("indicator", row -> Optional.of(row.indicator())),
            Column.number("open", ReviewCount::open),
            Column.number("accepted", ReviewCount::accepted),
            Column.number("corrected", ReviewCount::corrected),
            Column.number("rejected", ReviewCount::rejected));

    @Option(names = "--indicator", paramLabel = "ID", description = "Only claims of this indicator.")
    private @Nullable String indicator;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many claims; 20 if not given.")
    private int limit = 20;

    @Option(names = "--progress", description = "How much is reviewed, by indicator, instead of the claims.")
    private boolean progress;

    ReviewCommand(Console console) {
        super(console);
    }

    @Override
    void conclude(Reasoning reasoning, LedgerStore store) throws IOException {
        if (progress) {
            list(
                    PROGRESS,
                    store.reviewed().stream().filter(row -> isWanted(row.indicator())),
                    () -> caseFile().lacks("claims", store));
            return;
        }
        Stream<ToReview> queue = reasoning.review().stream()
                .filter(row -> isWanted(row.claim().claim().indicator()))
                .limit(limit);
        list(
                LISTING,
                queue,
                () -> store.info().claims() == 0
                        ? caseFile().lacks("claims", store)
                        : "Every claim is reviewed. What was decided: " + command("decisions"),
                "show CLAIM --why",
                "decide accept CLAIM");
    }

    private boolean isWanted(String id) {
        return indicator == null || id.equals(indicator.toLowerCase(Locale.ROOT));
    }

    private static String words(Cause cause) {
        return cause.code().id()
                + cause.about().map(about -> " " + about).orElse("")
                + (cause.weight() > 1 ? " ×" + Words.number(cause.weight()) : "");
    }

    private static void json(ToReview row, Json json) throws IOException {
        json.text("ledger_id", row.claim().id().toString());
        json.text("file", row.claim().article().file());
        json.text("outlet", row.claim().article().metadata().outlet());
        json.text("published", row.claim().article().metadata().published());
        json.array(
                "causes",
                row.causes(),
                cause -> json.object(() -> {
                    json.text("code", cause.code().id());
                    json.number("weight", cause.weight());
                    json.text("about", cause.about());
                    json.texts(
                            "with", cause.with().stream().map(ClaimId::toString).toList());
                }));
        new ReadingJson(json).claim(row.claim().claim());
    }
}
