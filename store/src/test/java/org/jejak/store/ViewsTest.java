package org.jejak.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jejak.ledger.AddBatch;
import org.jejak.ledger.ClaimQuery;
import org.jejak.ledger.LedgerStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees who opens a case in Datasette or a SQLite browser. */
class ViewsTest {
    private static final List<String> VIEWS = List.of(
            "articles",
            "article_versions",
            "claims",
            "figures",
            "positions",
            "attributions",
            "sources",
            "chains",
            "times",
            "derivations",
            "decisions");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("flood.jejak");
    }

    private static void fill(Path file, List<Written> reports) {
        try (LedgerStore store = SqliteLedgerStore.open(file);
                AddBatch batch = store.batch(100)) {
            reports.forEach(report -> batch.add(report.reading(), report.bytes()));
        }
    }

    private static void decide(Path file) {
        try (LedgerStore store = SqliteLedgerStore.open(file)) {
            Decisions.some(store).forEach(store::decide);
        }
    }

    private static List<List<Object>> rows(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                ResultSet result = connection.createStatement().executeQuery(sql)) {
            List<List<Object>> rows = new ArrayList<>();
            while (result.next()) {
                List<Object> row = new ArrayList<>();
                for (int n = 1; n <= result.getMetaData().getColumnCount(); n++) {
                    row.add(result.getObject(n));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    @Test
    void every_view_is_the_same_whatever_the_order_of_adding() throws SQLException {
        List<Written> reports = new ArrayList<>(Writer.reports(3, 30));
        fill(file, reports);
        decide(file);
        Collections.reverse(reports);
        Path other = folder.resolve("other.jejak");
        fill(other, reports);
        decide(other);
        for (String view : VIEWS) {
            String columns = String.join(", ", columns(view));
            String sql = "SELECT * FROM " + view + " ORDER BY " + columns;
            assertThat(rows(file, sql)).as(view).isNotEmpty().isEqualTo(rows(other, sql));
        }
    }

    private List<String> columns(String table) throws SQLException {
        return rows(file, "SELECT name FROM pragma_table_info('" + table + "')").stream()
                .map(row -> "\"" + row.get(0) + "\"")
                .toList();
    }

    @Test
    void one_row_for_each_claim() throws SQLException {
        fill(file, Writer.reports(3, 30));
        try (LedgerStore store = SqliteLedgerStore.openReadOnly(file)) {
            assertThat(rows(file, "SELECT id FROM claims")).hasSize((int) store.count(ClaimQuery.all()));
        }
    }

    @Test
    void a_quote_is_the_slice_of_the_text_in_sql_too() throws SQLException {
        fill(file, Writer.reports(4, 30));
        assertThat(rows(file, """
                        SELECT c.quote, substr(t.text, c.quote_start + 1, c.quote_end - c.quote_start)
                        FROM claim c JOIN text t USING (article)
                        """))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get(0)).isEqualTo(row.get(1)));
    }

    @Test
    void views_leave_out_what_the_analyst_rejected() throws SQLException {
        fill(file, Writer.reports(3, 30));
        decide(file);
        String rejected = "SELECT a.id || ':' || c.\"key\" FROM claim c JOIN article a ON a.\"row\" = c.article"
                + " WHERE c.decided = 'rejected'";
        assertThat(rows(file, rejected)).hasSize(1);
        assertThat(rows(file, "SELECT id FROM claims WHERE id IN (" + rejected + ")"))
                .isEmpty();
        assertThat(rows(file, "SELECT claim FROM chains WHERE claim IN (" + rejected + ")"))
                .isEmpty();
        assertThat(rows(file, "SELECT DISTINCT decided FROM claims WHERE decided IS NOT NULL ORDER BY 1"))
                .containsExactly(List.of("accepted"), List.of("corrected"));
        assertThat(rows(file, "SELECT max(reliability) FROM sources WHERE reliability <> 'F'"))
                .containsExactly(List.of("B"));
    }

    @Test
    void an_arrow_leads_from_the_outlet_back_to_the_origin() throws SQLException {
        fill(file, Writer.reports(5, 30));
        assertThat(rows(file, "SELECT DISTINCT via FROM figures WHERE via IS NOT NULL"))
                .containsExactly(List.of("Metro ← TV ← Yonhap"));
        List<List<Object>> chain = rows(file, """
                SELECT role, party FROM chains WHERE claim = (SELECT id FROM claims WHERE via IS NOT NULL AND source IS NOT NULL
                  AND outlet IS NOT NULL ORDER BY id LIMIT 1) ORDER BY hop
                """);
        assertThat(chain).extracting(row -> row.get(0)).containsExactly("outlet", "via", "via", "origin");
        assertThat(chain.subList(1, 3)).extracting(row -> row.get(1)).containsExactly("Metro ← TV", "Yonhap");
    }

    @Test
    void a_current_case_is_opened_without_flyway() throws SQLException {
        fill(file, Writer.reports(6, 1));
        List<List<Object>> history = rows(file, "SELECT version FROM flyway_schema_history");
        assertThat(history).hasSize(Migrations.CURRENT);
        assertThat(rows(file, "PRAGMA user_version")).containsExactly(List.of(Migrations.CURRENT));
    }

    @Test
    void every_table_view_and_column_is_explained_in_the_documentation() throws SQLException, IOException {
        fill(file, Writer.reports(7, 1));
        Path home = Path.of(System.getProperty("jejak.home", ".."));
        String document = Files.readString(home.resolve("docs/schema.md"), StandardCharsets.UTF_8);
        List<String> missing = new ArrayList<>();
        for (List<Object> row : rows(file, """
                SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'search_%'
                  AND name NOT LIKE 'flyway%' AND name NOT LIKE 'sqlite_%' ORDER BY name
                """)) {
            String table = (String) row.get(0);
            int at = document.indexOf("### " + table + "\n");
            String section = at < 0 ? "" : document.substring(at + 4).split("\n#", 2)[0];
            columns(table).stream()
                    .map(column -> column.replace("\"", ""))
                    .filter(column -> !section.contains("`" + column + "`"))
                    .forEach(column -> missing.add(table + "." + column));
        }
        assertThat(missing).as("columns without a word in docs/schema.md").isEmpty();
    }

    @Test
    void every_column_of_the_migrations_carries_a_comment() throws IOException {
        Path folder =
                Path.of(System.getProperty("jejak.home", ".."), "store/src/main/resources/org/jejak/store/migrations");
        List<String> lines = Files.readAllLines(folder.resolve("V1__case.sql"));
        List<String> bare = IntStream.range(0, lines.size())
                .filter(n -> lines.get(n).matches("  [a-z_\"]+ +(TEXT|INTEGER|ANY|BLOB|REAL)\\b.*"))
                .filter(n -> !lines.get(n).contains("--"))
                .mapToObj(n -> (n + 1) + ": " + lines.get(n).strip())
                .toList();
        assertThat(bare).isEmpty();
    }
}
