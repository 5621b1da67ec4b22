package org.jejak.app.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jejak.app.view.Column;
import org.jejak.app.view.Listing;
import org.jejak.ledger.ArticleEntry;
import org.jejak.ledger.ArticleQuery;
import org.jejak.ledger.LedgerStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code jejak articles}: what is in the case. */
@picocli.CommandLine.Command(name = "articles", sortOptions = false)
final class ArticlesCommand implements Callable<Integer> {

    private static final Listing<ArticleEntry> LISTING = Listing.of(
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

    @Mixin
    private CaseFile caseFile = new CaseFile();

    @Option(names = "--outlet", paramLabel = "NAME", description = "Who printed it; any part of the name.")
    private @Nullable String outlet;

    @Option(names = "--all-versions", description = "Earlier versions of edited articles too.")
    private boolean allVersions;

    @Mixin
    private Format format = new Format();

    private final Console console;

    ArticlesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (LedgerStore store = caseFile.open()) {
            Page<ArticleEntry> rows = new Page<>(after ->
                    store.articles(new ArticleQuery(Optional.ofNullable(outlet), allVersions, Page.SIZE, after)));
            format.write(
                    LISTING,
                    rows,
                    console,
                    outlet == null
                            ? "No articles yet. Add some: jejak add " + caseFile.file + " FOLDER"
                            : "No article is from '" + outlet + "'.");
            return Exit.OK;
        }
    }
}
