package org.jejak.app.view;

import java.util.Optional;
import org.jejak.ledger.ArticleEntry;

/** Articles as rows for tables and machines. */
public final class ArticleListing {

    public static final Listing<ArticleEntry> LISTING = Listing.of(
            Column.<ArticleEntry>whole("id", row -> Optional.of(row.id()))
                    .shownAs(row -> row.id().substring(0, 8)),
            Column.date("published", row -> row.metadata().published()),
            Column.whole("language", row -> row.metadata().language()),
            Column.cut("outlet", row -> row.metadata().outlet()),
            Column.cut("title", row -> row.metadata().title()),
            Column.hidden("version", row -> Optional.of(row.version())),
            Column.hidden("superseded_by", ArticleEntry::supersededBy),
            Column.number("attributions", row -> (long) row.attributions()),
            Column.number("claims", row -> (long) row.claims()),
            Column.cut("file", row -> Optional.of(row.file())),
            Column.hidden("url", row -> row.metadata().url()),
            Column.hidden("author", row -> row.metadata().author()),
            Column.hidden("modified", row -> row.metadata().modified()),
            Column.hidden("sha256", row -> Optional.of(row.original().sha256())),
            Column.hidden("media_type", row -> Optional.of(row.original().mediaType())),
            Column.hidden("charset", row -> Optional.of(row.original().charset())),
            Column.hidden("bytes", row -> Optional.of(row.original().size())),
            Column.hidden("packs", row -> Optional.of(row.packs())));

    private ArticleListing() {}
}
