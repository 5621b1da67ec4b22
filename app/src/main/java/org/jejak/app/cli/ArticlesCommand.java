package org.jejak.app.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jejak.app.view.ArticleListing;
import org.jejak.ledger.ArticleEntry;
import org.jejak.ledger.ArticleQuery;
import org.jejak.ledger.LedgerStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code jejak articles}: what is in the case. */
@picocli.CommandLine.Command(name = "articles", sortOptions = false)
final class ArticlesCommand implements Callable<Integer> {

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
                    ArticleListing.LISTING,
                    rows,
                    console,
                    outlet == null
                            ? "No articles yet. Add some: jejak add " + caseFile.file + " FOLDER"
                            : "No article is from '" + outlet + "'.");
            return Exit.OK;
        }
    }
}
