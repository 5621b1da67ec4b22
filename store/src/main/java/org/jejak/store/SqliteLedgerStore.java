package org.jejak.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.jejak.ledger.AddBatch;
import org.jejak.ledger.ArticleEntry;
import org.jejak.ledger.ArticleQuery;
import org.jejak.ledger.CaseInfo;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.ClaimQuery;
import org.jejak.ledger.CustodyEntry;
import org.jejak.ledger.Decision;
import org.jejak.ledger.DecisionEntry;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.Reliability;
import org.jejak.ledger.ReviewCount;
import org.jejak.ledger.SearchHit;
import org.jejak.ledger.SourceEntry;
import org.jejak.ledger.StoreException.Problem;
import org.jejak.ledger.StoredReading;
import org.jejak.model.Claim;
import org.jejak.model.Derivation;

/**
 * A case in one SQLite file; its tables and views are explained in {@code docs/schema.md}.
 *
 * <p>One program at a time writes; others read meanwhile and see whole articles only. Queries may run from any thread.
 */
public final class SqliteLedgerStore implements LedgerStore {
    /** How long writing waits for another program that writes. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** What every commit runs that wrote something. */
    static final String CHANGED = "UPDATE state SET changes = changes + 1";

    private final Connections connections;
    private final boolean writable;
    private final Faults faults;
    private final Jdbi jdbi;

    private SqliteLedgerStore(Connections connections, boolean writable, Faults faults) {
        this.connections = connections;
        this.writable = writable;
        this.faults = faults;
        this.jdbi = Jdbi.create(connections).setTemplateEngine(TemplateEngine.NOP);
    }

    /**
     * Opens a case for adding and asking; begins it if there is no such file.
     *
     * @throws org.jejak.ledger.StoreException if the file is no case, was written by a newer version or cannot be written
     */
    public static SqliteLedgerStore open(Path file) {
        return open(file, PATIENCE);
    }

    static SqliteLedgerStore open(Path file, Duration patience) {
        Faults faults = new Faults(file);
        return new SqliteLedgerStore(new CaseFile(file, patience, faults).openForWriting(), true, faults);
    }

    /**
     * Opens a case for asking only, also on a disk that cannot be written.
     *
     * @throws org.jejak.ledger.StoreException if there is no such file, it is no case or was written by a newer version
     */
    public static SqliteLedgerStore openReadOnly(Path file) {
        Faults faults = new Faults(file);
        return new SqliteLedgerStore(new CaseFile(file, PATIENCE, faults).openForReading(), false, faults);
    }

    @Override
    public AddBatch batch(int articlesPerCommit) {
        requireWritable();
        return faults.guard(() -> new SqliteBatch(jdbi.open(), articlesPerCommit, faults));
    }

    @Override
    public List<ArticleEntry> articles(ArticleQuery query) {
        return ask(handle -> new ArticleReader(handle).articles(query));
    }

    @Override
    public List<ArticleEntry> find(String reference) {
        return ask(handle -> new ArticleReader(handle).find(reference));
    }

    @Override
    public Optional<StoredReading> reading(String articleId) {
        return ask(handle -> handle.inTransaction(one -> new TextReader(one).reading(articleId)));
    }

    @Override
    public Optional<String> text(String articleId) {
        return ask(handle -> handle.createQuery(
                        "SELECT text FROM text WHERE article = (SELECT \"row\" FROM article WHERE id = :id)")
                .bind("id", articleId)
                .mapTo(String.class)
                .findOne());
    }

    @Override
    public List<ClaimEntry> claims(ClaimQuery query) {
        return ask(handle -> new ClaimReader(handle).claims(query));
    }

    @Override
    public Optional<ClaimEntry> claim(ClaimId id) {
        return ask(handle -> new ClaimReader(handle).claim(id));
    }

    @Override
    public long count(ClaimQuery query) {
        return ask(handle -> new ClaimReader(handle).count(query));
    }

    @Override
    public Map<String, List<Derivation>> derivations() {
        return ask(handle -> new CaseReader(handle).derivations());
    }

    @Override
    public Map<String, Set<String>> offices() {
        return ask(handle -> new CaseReader(handle).offices());
    }

    @Override
    public List<SourceEntry> sources() {
        return ask(handle -> new CaseReader(handle).sources());
    }

    @Override
    public List<SearchHit> search(String words, int limit, int offset) {
        return ask(handle -> handle.inTransaction(one -> new Search(one).search(words, limit, offset)));
    }

    @Override
    public Optional<byte[]> original(String sha256) {
        return ask(handle -> handle.createQuery("SELECT bytes FROM original WHERE sha256 = :sha256")
                .bind("sha256", sha256)
                .map((row, context) -> row.getBytes(1))
                .findOne());
    }

    @Override
    public DecisionEntry decide(Decision decision) {
        requireWritable();
        return faults.guard(() -> {
            // A handle of its own: what the writer asks of this store must not come in the midst of its transaction.
            try (Handle handle = jdbi.open()) {
                return new DecisionWriter(handle, this, faults).decide(decision);
            }
        });
    }

    @Override
    public List<DecisionEntry> decisions() {
        return ask(handle -> handle.inTransaction(one -> new DecisionReader(one).all()));
    }

    @Override
    public List<DecisionEntry> decisions(ClaimId id) {
        return ask(handle -> handle.inTransaction(one -> new DecisionReader(one).about(id)));
    }

    @Override
    public Optional<Claim> asRead(ClaimId id) {
        return ask(handle -> handle.inTransaction(one -> new ClaimReader(one).asRead(id)));
    }

    @Override
    public Map<String, Reliability> grades() {
        return ask(handle -> new DecisionReader(handle).grades());
    }

    @Override
    public boolean isSource(String name) {
        return ask(handle -> new CaseReader(handle).isSource(name));
    }

    @Override
    public List<ReviewCount> reviewed() {
        return ask(handle -> new DecisionReader(handle).reviewed());
    }

    @Override
    public CaseInfo info() {
        return ask(handle -> new CaseReader(handle).info());
    }

    @Override
    public long state() {
        return ask(handle -> handle.createQuery("SELECT changes FROM state")
                .mapTo(Long.class)
                .one());
    }

    @Override
    public long lastAdded() {
        return ask(handle -> handle.createQuery("SELECT coalesce(max(\"row\"), 0) FROM article")
                .mapTo(Long.class)
                .one());
    }

    @Override
    public Set<String> addedAfter(long number) {
        return ask(
                handle -> handle.createQuery("SELECT id FROM article WHERE \"row\" > :number AND superseded_by IS NULL")
                        .bind("number", number)
                        .mapTo(String.class)
                        .set());
    }

    @Override
    public Optional<String> setting(String name) {
        return ask(handle -> handle.createQuery("SELECT value FROM setting WHERE name = :name")
                .bind("name", name)
                .mapTo(String.class)
                .findOne());
    }

    @Override
    public void setting(String name, String value) {
        change(
                "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                name,
                value);
    }

    @Override
    public void log(CustodyEntry entry) {
        change(
                "INSERT INTO custody (at, who, action, detail) VALUES (?, ?, ?, ?)",
                entry.at(),
                entry.who(),
                entry.action(),
                entry.detail());
    }

    @Override
    public List<CustodyEntry> custody() {
        return ask(handle -> new CaseReader(handle).custody());
    }

    @Override
    public void close() {
        faults.run(connections::close);
    }

    private <T> T ask(Function<Handle, T> question) {
        return faults.guard(() -> jdbi.withHandle(question::apply));
    }

    private void change(String sql, Object... values) {
        requireWritable();
        ask(handle -> handle.inTransaction(one -> one.execute(sql, values) + one.execute(CHANGED)));
    }

    private void requireWritable() {
        if (!writable) {
            throw faults.of(Problem.READ_ONLY, "it was opened for reading only", "Open it for adding", null);
        }
    }
}
