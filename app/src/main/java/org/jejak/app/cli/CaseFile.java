package org.jejak.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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

    LedgerStore open() {
        return SqliteLedgerStore.openReadOnly(file);
    }

    LedgerStore openForAdding() {
        return SqliteLedgerStore.open(file);
    }
}
