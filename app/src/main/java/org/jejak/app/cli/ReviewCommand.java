package org.jejak.app.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.jejak.app.pipeline.Reasoning;
import org.jejak.app.view.ReviewListing;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.review.ToReview;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code jejak review}: the claims that nobody judged yet, what matters most first. */
@picocli.CommandLine.Command(name = "review", sortOptions = false)
final class ReviewCommand extends Conclusions {

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
                    ReviewListing.PROGRESS,
                    store.reviewed().stream().filter(row -> isWanted(row.indicator())),
                    () -> caseFile().lacks("claims", store));
            return;
        }
        Stream<ToReview> queue = reasoning.review().stream()
                .filter(row -> isWanted(row.claim().claim().indicator()))
                .limit(limit);
        list(
                ReviewListing.LISTING,
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
}
