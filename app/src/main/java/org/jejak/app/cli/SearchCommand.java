package org.jejak.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jejak.app.view.SearchListing;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.SearchHit;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code jejak search}: articles by their words. */
@picocli.CommandLine.Command(
        name = "search",
        sortOptions = false,
        footer = {
            "",
            "All words must occur. Put words that stand side by side in quotation marks; end a word with * to leave its ending open:",
            "  jejak search CASE '\"closed roads\" rain*'"
        })
final class SearchCommand implements Callable<Integer> {

    @Mixin
    private CaseFile caseFile = new CaseFile();

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "WORDS", description = "What to look for.")
    private List<String> words = List.of();

    @Mixin
    private Format format = new Format();

    private final Console console;

    SearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (LedgerStore store = caseFile.open()) {
            String asked = String.join(" ", words);
            Page<SearchHit> rows = new Page<>(after -> store.search(asked, Page.SIZE, after));
            String nothing = store.info().articles() == 0
                    ? caseFile.lacks("articles", store)
                    : "No article has: " + asked + ". Try fewer words, or leave an ending open with *.";
            format.write(SearchListing.LISTING, rows, console, nothing);
            return Exit.OK;
        }
    }
}
