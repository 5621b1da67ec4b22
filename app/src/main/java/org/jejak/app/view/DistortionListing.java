package org.jejak.app.view;

import java.util.Optional;
import org.jejak.app.json.DistortionJson;
import org.jejak.ledger.ArticleEntry;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.distortion.Distortion;

/** Distortions as rows for machines. */
public final class DistortionListing {

    public static final Listing<Distortion> LISTING = Listing.of(
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

    private DistortionListing() {}

    private static Optional<String> outlet(ClaimEntry entry) {
        ArticleEntry article = entry.article();
        return article.metadata().outlet().or(() -> Optional.of(article.file()));
    }
}
