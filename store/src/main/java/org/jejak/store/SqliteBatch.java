package org.jejak.store;

import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jejak.ledger.AddBatch;
import org.jejak.ledger.AddOutcome;
import org.jejak.ledger.StoreException;
import org.jejak.model.Reading;

/** Articles going into a case, so many to a transaction. Each stands in a savepoint, so that one can fail alone. */
final class SqliteBatch implements AddBatch {
    private final Handle handle;
    private final Statements statements;
    private final ArticleWriter writer;
    private final int articlesPerCommit;
    private final Faults faults;
    private int pending;
    private long committed;
    private boolean open;
    private long changesBefore;

    SqliteBatch(Handle handle, int articlesPerCommit, Faults faults) {
        this.handle = handle;
        this.statements = new Statements(handle.getConnection());
        this.writer = new ArticleWriter(statements);
        this.articlesPerCommit = articlesPerCommit;
        this.faults = faults;
    }

    @Override
    public AddOutcome add(Reading reading, byte[] original) {
        AddOutcome outcome = inSavepoint(reading, original);
        pending++;
        if (pending >= articlesPerCommit) {
            commit();
        }
        return outcome;
    }

    private AddOutcome inSavepoint(Reading reading, byte[] original) {
        try {
            begin();
            statements.run("SAVEPOINT article");
            AddOutcome outcome = writer.add(reading, original);
            statements.run("RELEASE article");
            return outcome;
        } catch (StoreException unsound) {
            faults.run(() -> {
                statements.run("ROLLBACK TO article");
                statements.run("RELEASE article");
            });
            throw unsound;
        } catch (SQLException | RuntimeException fault) {
            rollback();
            throw faults.translate(fault);
        }
    }

    private void begin() throws SQLException {
        if (!open) {
            statements.run("BEGIN IMMEDIATE");
            open = true;
            changesBefore = changes();
        }
    }

    /** Rows written on this connection so far. */
    private long changes() throws SQLException {
        return statements.list("SELECT total_changes()", row -> row.getLong(1)).get(0);
    }

    /** For tests that make the database fail. */
    void execute(String sql) throws SQLException {
        statements.run(sql);
    }

    @Override
    public void commit() {
        if (open) {
            try {
                if (changes() > changesBefore) {
                    statements.run(SqliteLedgerStore.CHANGED);
                }
                statements.run("COMMIT");
                open = false;
            } catch (SQLException fault) {
                rollback();
                throw faults.translate(fault);
            }
            committed += pending;
            pending = 0;
        }
    }

    private void rollback() {
        pending = 0;
        if (open) {
            open = false;
            try {
                statements.forget();
                statements.run("ROLLBACK");
            } catch (SQLException alreadyRolledBack) {
                // On a full disk and the like SQLite rolls back by itself.
            }
        }
    }

    @Override
    public int pending() {
        return pending;
    }

    @Override
    public long committed() {
        return committed;
    }

    @Override
    public void close() {
        try {
            commit();
        } finally {
            faults.run(statements::close);
            handle.close();
        }
    }
}
