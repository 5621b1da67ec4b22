package org.jejak.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Prepared statements of one connection, each prepared once however many articles use it. */
final class Statements implements AutoCloseable {
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private final Set<PreparedStatement> waiting = new LinkedHashSet<>();

    Statements(Connection connection) {
        this.connection = connection;
    }

    /** What a row of a result becomes. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    void run(String sql, @Nullable Object... values) throws SQLException {
        bind(sql, values).execute();
    }

    /** Runs the statement when {@link #flush} is called, with others like it; that is much faster. */
    void later(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = bind(sql, values);
        statement.addBatch();
        waiting.add(statement);
    }

    /** Runs what waits, statement by statement in the order in which they first came. */
    void flush() throws SQLException {
        for (PreparedStatement statement : waiting) {
            statement.executeBatch();
        }
        waiting.clear();
    }

    /** Drops what waits. */
    void forget() throws SQLException {
        for (PreparedStatement statement : waiting) {
            statement.clearBatch();
        }
        waiting.clear();
    }

    <T> List<T> list(String sql, Reader<T> reader, @Nullable Object... values) throws SQLException {
        List<T> found = new ArrayList<>();
        try (ResultSet row = bind(sql, values).executeQuery()) {
            while (row.next()) {
                found.add(reader.read(row));
            }
        }
        return found;
    }

    private PreparedStatement bind(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int n = 0; n < values.length; n++) {
            statement.setObject(n + 1, values[n]);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        prepared.clear();
    }
}
