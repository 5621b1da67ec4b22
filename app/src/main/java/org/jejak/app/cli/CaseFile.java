package org.jejak.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jejak.app.view.Words;
import org.jejak.ledger.LedgerStore;
import org.jejak.store.SqliteLedgerStore;
import picocli.CommandLine.Parameters;

/** The argument that every query has. */
final class CaseFile {

    @Parameters(index = "0", paramLabel = "CASE", description = "The case file.")
    Path file = Path.of("");

    /** The file and those that SQLite keeps beside it. */
    List<Path> parts() {
        return parts(file);
    }

    static List<Path> parts(Path file) {
        return Stream.of("", "-wal", "-shm", "-journal")
                .map(end -> file.resolveSibling(file.getFileName() + end))
                .toList();
    }

    /** Why the case has none of them, and what to do. */
    String lacks(String what, LedgerStore store) {
        long articles = store.info().articles();
        if (articles == 0) {
            return "The case is empty. Add articles: jejak add " + file + " FOLDER";
        }
        return store.setting(AddCommand.TOPIC).isEmpty()
                ? "No " + what
                        + ": the articles were read without a topic. 'jejak packs' lists the topics; name one: jejak add "
                        + file + " FOLDER --topic TOPIC"
                : "No " + what + " in " + Words.count(articles, "article", "articles")
                        + ". What was read: jejak articles " + file;
    }

    LedgerStore open() {
        return SqliteLedgerStore.openReadOnly(file);
    }

    LedgerStore openForAdding() {
        return SqliteLedgerStore.open(file);
    }
}
