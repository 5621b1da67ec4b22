package org.jejak.app.view;

import java.util.Optional;
import org.jejak.ledger.SearchHit;

/** Articles found by their words, as rows for tables and machines. */
public final class SearchListing {

    public static final Listing<SearchHit> LISTING = Listing.of(
            Column.<SearchHit>whole("article", row -> Optional.of(row.article().id()))
                    .shownAs(row -> row.article().id().substring(0, 8)),
            Column.date("published", row -> row.article().metadata().published()),
            Column.cut("outlet", row -> row.article().metadata().outlet()),
            Column.cut("title", row -> row.article().metadata().title()),
            Column.number(
                    "finds", row -> (long) row.hits().size() + row.titleHits().size()),
            Column.hidden("file", row -> Optional.of(row.article().file())),
            Column.<SearchHit>wrapped(
                            "snippet", row -> Optional.of(row.snippet().text()))
                    .shownAs(Snippet::marked));

    private SearchListing() {}
}
