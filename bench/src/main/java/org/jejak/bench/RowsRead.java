package org.jejak.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.jejak.ledger.origin.Story;
import org.jejak.pack.Packs;

/** Reads the claims and articles that a question needs with nothing but JDBC: the limit of whatever concludes from them. */
public final class RowsRead {

    private RowsRead() {}

    /** @param args the case; an indicator, or nothing for all claims */
    public static void main(String[] args) throws SQLException {
        long rows = 0;
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + args[0])) {
            if (args.length < 2) {
                rows = read(connection, "");
            } else {
                Story story = Story.of(Packs.below(Path.of(System.getProperty("jejak.home", "."))), Optional.empty());
                Set<String> tied = story.tied(args[1]);
                for (String indicator : tied) {
                    rows += read(connection, indicator);
                }
            }
        }
        System.out.println(rows);
    }

    private static long read(Connection connection, String indicator) throws SQLException {
        String which = indicator.isEmpty() ? "" : " WHERE c.indicator = ?";
        try (PreparedStatement question = connection.prepareStatement(
                "SELECT c.*, a.* FROM claim c CROSS JOIN article a ON a.\"row\" = c.article" + which)) {
            if (!indicator.isEmpty()) {
                question.setString(1, indicator);
            }
            long rows = 0;
            try (ResultSet result = question.executeQuery()) {
                int columns = result.getMetaData().getColumnCount();
                while (result.next()) {
                    for (int i = 1; i <= columns; i++) {
                        result.getObject(i);
                    }
                    rows++;
                }
            }
            return rows;
        }
    }
}
