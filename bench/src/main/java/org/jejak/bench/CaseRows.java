package org.jejak.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All rows of a case, held in memory to be written again with nothing but JDBC: what SQLite itself costs. Immutable. */
final class CaseRows {

    private final Map<String, List<Object[]>> byTable = new LinkedHashMap<>();

    private CaseRows() {}

    static CaseRows none() {
        return new CaseRows();
    }

    /** Reads every table but those that SQLite and Flyway keep for themselves and those of the full-text index. */
    static CaseRows of(Path file) throws SQLException {
        CaseRows all = new CaseRows();
        try (Connection connection = connect(file);
                Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                all.byTable.put(table, rows(statement, table));
            }
        }
        return all;
    }

    private static Connection connect(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        String sql = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                + " AND name NOT LIKE 'search%' AND name NOT LIKE 'flyway%' ORDER BY name";
        try (ResultSet names = statement.executeQuery(sql)) {
            while (names.next()) {
                tables.add(names.getString(1));
            }
        }
        return tables;
    }

    private static List<Object[]> rows(Statement statement, String table) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        try (ResultSet result = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                Object[] row = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = result.getObject(i + 1);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    long count() {
        return byTable.values().stream().mapToLong(List::size).sum();
    }

    /** Writes all rows into a new file in one transaction: bare tables, no index, no key, no search, no checks. */
    void write(Path file) throws SQLException {
        try (Connection connection = connect(file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = NORMAL");
            connection.setAutoCommit(false);
            for (Map.Entry<String, List<Object[]>> table : byTable.entrySet()) {
                if (!table.getValue().isEmpty()) {
                    write(connection, statement, table.getKey(), table.getValue());
                }
            }
            connection.commit();
        }
    }

    private static void write(Connection connection, Statement statement, String table, List<Object[]> rows)
            throws SQLException {
        int columns = rows.get(0).length;
        List<String> names = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            names.add("c" + i);
        }
        statement.execute("CREATE TABLE \"" + table + "\" (" + String.join(", ", names) + ")");
        String marks = "?, ".repeat(columns - 1) + "?";
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO \"" + table + "\" VALUES (" + marks + ")")) {
            for (Object[] row : rows) {
                for (int i = 0; i < columns; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
