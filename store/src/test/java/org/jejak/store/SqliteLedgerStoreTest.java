package org.jejak.store;

import java.nio.file.Path;
import org.jejak.ledger.LedgerStore;
import org.junit.jupiter.api.io.TempDir;

/** SQLite keeps the contract. */
class SqliteLedgerStoreTest extends DecisionsContract {
    @TempDir
    Path folder;

    private int cases;

    @Override
    LedgerStore openEmpty() {
        return SqliteLedgerStore.open(folder.resolve("case " + cases++ + ".jejak"));
    }
}
