package org.jejak.app.view;

import java.io.IOException;
import java.util.Optional;
import org.jejak.app.json.Json;
import org.jejak.app.json.ReadingJson;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.ReviewCount;
import org.jejak.ledger.review.Cause;
import org.jejak.ledger.review.ToReview;

/** The queue of claims to review, and how far it is worked off, as rows for machines. */
public final class ReviewListing {

    public static final Listing<ToReview> LISTING = Listing.<ToReview>of(
                    Column.hidden("id", row -> Optional.of(row.claim().id())),
                    Column.<ToReview>wrapped(
                            "causes",
                            row -> Optional.of(row.causes().stream()
                                    .map(ReviewListing::words)
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
            .inJson(ReviewListing::json);

    public static final Listing<ReviewCount> PROGRESS = Listing.of(
            Column.whole("indicator", row -> Optional.of(row.indicator())),
            Column.number("open", ReviewCount::open),
            Column.number("accepted", ReviewCount::accepted),
            Column.number("corrected", ReviewCount::corrected),
            Column.number("rejected", ReviewCount::rejected));

    private ReviewListing() {}

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
