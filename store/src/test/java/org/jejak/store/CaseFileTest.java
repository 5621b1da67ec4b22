package org.jejak.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jejak.ledger.AddBatch;
import org.jejak.ledger.AddOutcome;
import org.jejak.ledger.ArticleQuery;
import org.jejak.ledger.ClaimQuery;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.StoreException;
import org.jejak.ledger.StoreException.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad files and bad disks: one clear line each, and whole articles only. */
class CaseFileTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("flood.jejak");
    }

    private static void refused(Problem problem, String words, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        StoreException.class,
                        fault -> assertThat(fault.problem())
                                .as(fault.getMessage())
                                .isEqualTo(problem))
                .hasMessageContaining(words)
                .hasMessageMatching("[^\\n]+\\.");
    }

    private void fill(int reports) {
        try (LedgerStore store = SqliteLedgerStore.open(file);
                AddBatch batch = store.batch(100)) {
            Writer.reports(1, reports).forEach(report -> batch.add(report.reading(), report.bytes()));
        }
    }

    private void sql(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            return statement.executeQuery(sql).getLong(1);
        }
    }

    @Test
    void a_text_file_is_no_case() throws IOException {
        Files.writeString(file, "Air sudah surut.\n");
        refused(Problem.NOT_A_CASE, "no Jejak case", () -> SqliteLedgerStore.open(file));
        refused(Problem.NOT_A_CASE, "no Jejak case", () -> SqliteLedgerStore.openReadOnly(file));
        refused(Problem.NOT_A_CASE, "no Jejak case", () -> SqliteLedgerStore.open(folder));
        assertThat(file).hasContent("Air sudah surut.\n");
    }

    @Test
    void the_database_of_another_program_is_no_case_and_stays_as_it_was() throws SQLException {
        sql("CREATE TABLE bookmark (url TEXT)");
        refused(Problem.NOT_A_CASE, "no Jejak case", () -> SqliteLedgerStore.open(file));
        sql("INSERT INTO bookmark VALUES ('x')");
    }

    @Test
    void a_case_that_is_not_there_can_be_begun_but_not_read() {
        refused(Problem.MISSING, "no such case", () -> SqliteLedgerStore.openReadOnly(file));
        refused(Problem.MISSING, "folder", () -> SqliteLedgerStore.open(folder.resolve("none/flood.jejak")));
        assertThat(file).doesNotExist();
    }

    @Test
    void an_empty_file_becomes_a_case() throws IOException {
        Files.createFile(file);
        fill(1);
        try (LedgerStore store = SqliteLedgerStore.openReadOnly(file)) {
            assertThat(store.articles(ArticleQuery.all())).hasSize(1);
        }
    }

    @Test
    void a_case_of_a_newer_version_is_left_alone() throws SQLException {
        fill(1);
        sql("PRAGMA user_version = 99");
        refused(Problem.NEWER_VERSION, "schema 99", () -> SqliteLedgerStore.open(file));
        refused(Problem.NEWER_VERSION, "Update Jejak", () -> SqliteLedgerStore.openReadOnly(file));
    }

    @Test
    void a_damaged_case_is_said_to_be_damaged() throws IOException {
        fill(40);
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            for (long at = 4096; at < bytes.length(); at += 512) {
                bytes.seek(at);
                bytes.write(new byte[400]);
            }
        }
        refused(Problem.CORRUPT, "damaged", () -> {
            try (LedgerStore store = SqliteLedgerStore.open(file)) {
                store.claims(ClaimQuery.all());
            }
        });
    }

    @Test
    void a_truncated_case_is_said_to_be_damaged() throws IOException {
        fill(40);
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(bytes.length() / 3);
        }
        refused(Problem.CORRUPT, "damaged", () -> {
            try (LedgerStore store = SqliteLedgerStore.open(file)) {
                Dump.of(store);
            }
        });
    }

    @Test
    void on_a_full_disk_whole_articles_only_go_in() throws SQLException {
        fill(5);
        List<Written> more = Writer.reports(2, 40);
        try (LedgerStore store = SqliteLedgerStore.open(file)) {
            store.setting("topic", "flood");
            try (AddBatch batch = store.batch(3)) {
                limitPages(batch, number("PRAGMA page_count") + 12);
                refused(
                        Problem.FULL,
                        "disk is full",
                        () -> more.forEach(report -> batch.add(report.reading(), report.bytes())));
                assertThat(batch.committed()).isGreaterThan(0).isLessThan(40);
                assertThat(store.articles(ArticleQuery.all().withAllVersions())).hasSize(5 + (int) batch.committed());
            }
        }
        checkWhole();
    }

    /** What a full disk does to SQLite, on a disk that is not: it may use few pages more than now. */
    private static void limitPages(AddBatch batch, long pages) throws SQLException {
        ((SqliteBatch) batch).execute("PRAGMA max_page_count = " + pages);
    }

    @Test
    void another_writer_is_named_as_the_reason_and_reading_goes_on() {
        fill(3);
        Written report = Writer.report(5, "more.txt", 1);
        try (LedgerStore first = SqliteLedgerStore.open(file);
                LedgerStore second = SqliteLedgerStore.open(file, Duration.ofMillis(50));
                AddBatch batch = first.batch(10)) {
            batch.add(report.reading(), report.bytes());
            refused(Problem.LOCKED, "another program", () -> second.add(report.reading(), report.bytes()));
            assertThat(second.articles(ArticleQuery.all())).hasSize(3);
            batch.commit();
            assertThat(second.add(report.reading(), report.bytes())).isEqualTo(AddOutcome.UNCHANGED);
        }
    }

    @Test
    void nothing_is_left_beside_a_case_after_reading_or_writing() throws IOException {
        fill(3);
        try (LedgerStore store = SqliteLedgerStore.openReadOnly(file)) {
            assertThat(store.articles(ArticleQuery.all())).hasSize(3);
            refused(Problem.READ_ONLY, "reading only", () -> store.setting("topic", "x"));
            refused(Problem.READ_ONLY, "reading only", () -> store.batch(1));
        }
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void a_case_on_a_read_only_disk_answers_and_refuses_to_grow() throws Exception {
        fill(3);
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Path there = disk.resolve("flood #1 100%.jejak");
        try (ReadOnly closed = ReadOnly.of(disk, () -> Files.copy(file, there))) {
            assumeTrue(closed.isReadOnly(), "This machine lets its user write everywhere and mounts nothing");
            try (LedgerStore store = SqliteLedgerStore.openReadOnly(there)) {
                assertThat(store.articles(ArticleQuery.all())).hasSize(3);
                assertThat(store.search("water", 10, 0)).isNotEmpty();
            }
            refused(Problem.READ_ONLY, "only be read", () -> SqliteLedgerStore.open(there));
            refused(Problem.READ_ONLY, "", () -> SqliteLedgerStore.open(disk.resolve("new.jejak")));
        }
    }

    @Test
    void a_program_killed_half_way_leaves_whole_articles() throws Exception {
        for (int kill = 1; kill <= 3; kill++) {
            Process child = Child.adding(file, kill);
            Child.waitForArticles(child, 40L * kill);
            child.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
            checkWhole();
        }
        try (LedgerStore store = SqliteLedgerStore.open(file)) {
            assertThat(store.articles(ArticleQuery.all()).size()).isGreaterThan(40);
        }
    }

    /** The file is sound, the search matches the texts, and every article has all its parts. */
    private void checkWhole() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            assertThat(statement.executeQuery("PRAGMA integrity_check").getString(1))
                    .isEqualTo("ok");
            assertThat(statement.executeQuery("PRAGMA foreign_key_check").next())
                    .isFalse();
            statement.execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)");
            assertThat(statement.executeQuery("""
                                    SELECT count(*) FROM article a LEFT JOIN text t ON t.article = a."row"
                                    WHERE t.text IS NULL OR length(t.text) <> a.length
                                      OR a.claim_count <> (SELECT count(*) FROM claim c WHERE c.article = a."row" AND c.decided IS NOT 'rejected')
                                      OR a.attribution_count <> (SELECT count(*) FROM attribution t WHERE t.article = a."row")
                                      OR NOT EXISTS (SELECT 1 FROM copy c WHERE c.article = a."row")
                                      OR NOT EXISTS (SELECT 1 FROM original o WHERE o.sha256 = a.sha256)
                                    """).getInt(1)).isZero();
        }
    }
}
