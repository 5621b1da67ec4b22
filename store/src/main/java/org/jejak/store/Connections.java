package org.jejak.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jdbi.v3.core.ConnectionFactory;
import org.jejak.ledger.Folding;
import org.jspecify.annotations.Nullable;
import org.sqlite.Function;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** Connections to one case, kept open for the next who asks; from any thread. */
final class Connections implements ConnectionFactory, AutoCloseable {
    /** Name of the SQL function that is {@link Folding#fold}. */
    static final String FOLD = "jejak_fold";

    /** In KiB, negative as SQLite wants it. */
    private static final int WRITE_CACHE = -32 * 1024;

    private final Access access;
    private final String url;
    private final SQLiteConfig config;
    private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();
    private volatile boolean closed;

    /** How a case is opened. */
    enum Access {
        WRITE,
        /** Queries only, on a disk that can be written: the write-ahead log is cleaned up afterwards. */
        QUERY,
        /** Nothing is written, not even beside the file, except shared memory if it is there. */
        READ,
        /** The file lies on a disk that cannot change. */
        FROZEN
    }

    Connections(Path file, Access access, Duration patience) {
        this.access = access;
        this.url = "jdbc:sqlite:" + file.toUri().toString().replaceFirst("^file:/+", "file:/")
                + (access == Access.FROZEN ? "?immutable=1" : "");
        this.config = config(access, patience);
    }

    private static SQLiteConfig config(Access access, Duration patience) {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout((int) patience.toMillis());
        if (access == Access.WRITE) {
            config.setJournalMode(JournalMode.WAL);
            // Survives any crash of the program; a power cut may cost the last commits, never half of one.
            config.setSynchronous(SynchronousMode.NORMAL);
            config.setCacheSize(WRITE_CACHE);
        }
        config.setReadOnly(access == Access.READ || access == Access.FROZEN);
        return config;
    }

    @Override
    public Connection openConnection() throws SQLException {
        Connection kept = idle.poll();
        return kept == null ? open() : kept;
    }

    private Connection open() throws SQLException {
        Connection connection = config.createConnection(url);
        if (access == Access.QUERY) {
            try (var statement = connection.createStatement()) {
                statement.execute("PRAGMA query_only = ON");
            }
        }
        Function.create(connection, FOLD, new Fold(), 1, Function.FLAG_DETERMINISTIC);
        return connection;
    }

    @Override
    public void closeConnection(Connection connection) throws SQLException {
        idle.add(connection);
        if (closed) {
            close();
        }
    }

    @Override
    public void close() throws SQLException {
        closed = true;
        for (Connection connection = idle.poll(); connection != null; connection = idle.poll()) {
            connection.close();
        }
    }

    private static final class Fold extends Function {
        @Override
        protected void xFunc() throws SQLException {
            @Nullable String words = value_text(0);
            if (words == null) {
                result();
            } else {
                result(Folding.fold(words));
            }
        }
    }
}
