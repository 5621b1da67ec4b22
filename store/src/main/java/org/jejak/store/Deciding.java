package org.jejak.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.ClaimKind;
import org.jejak.ledger.Decision;
import org.jejak.ledger.Decision.Field;
import org.jejak.ledger.Standing;
import org.jejak.ledger.decision.Anchor;
import org.jejak.ledger.decision.Ruling;
import org.jejak.model.Claim;
import org.jejak.model.Edtf;
import org.jejak.model.Mention;
import org.jejak.model.Span;

/**
 * Lets the log act on the claims of an article, inside a transaction that somebody else holds: always on what the machine read, so that it
 * does not matter in which order articles and decisions came.
 */
final class Deciding {
    private static final List<Table> KEPT = List.of(Table.CLAIM, Table.HOP);

    /** Of articles given as a JSON array of ids, in the order of the log. */
    private static final String ANCHORS = """
            SELECT s.decision, s.n, s.article, s."key", s.kind, s.indicator, s.words, s.words_start, s.words_end, s.quote,
              d.kind AS act, d.why, d.who, d.at,
              EXISTS (SELECT 1 FROM decision_undone u WHERE u.decision = s.decision) AS undone,
              (SELECT group_concat(f.field || char(31) || f.value, char(30)) FROM decision_field f
                WHERE f.decision = s.decision) AS fields
            FROM decision_subject s JOIN decision d ON d.n = s.decision
            WHERE s.article IN (SELECT value FROM json_each(?)) ORDER BY s.decision, s.n
            """;

    /** The versions before an article, and itself, of articles given as a JSON array of rows. */
    private static final String EARLIER = """
            SELECT id FROM article WHERE "row" IN (SELECT value FROM json_each(?))
              AND version <= (SELECT version FROM article WHERE "row" = ?)
            """;

    private static final String COUNT =
            "UPDATE article SET claim_count = (SELECT count(*) FROM claim c WHERE c.article = article.\"row\" AND "
                    + ClaimReader.NOT_REJECTED + ") WHERE \"row\" = ?";

    private final Statements statements;
    private final Copies copies;

    Deciding(Statements statements, Copies copies) {
        this.statements = statements;
        this.copies = copies;
    }

    /** One claim that a decision is about. */
    private record Acting(long number, int subject, Anchor anchor, Decision decision, boolean undone) {}

    private record Own(String id, Optional<Edtf> published, String text) {}

    /** As the machine read it. */
    private record Read(int n, String key, Claim claim) {}

    /** On the articles with these rows. */
    void on(Set<Long> articles) throws SQLException {
        if (statements.list("SELECT 1 FROM decision LIMIT 1", row -> true).isEmpty()) {
            return;
        }
        for (long article : articles) {
            on(article);
        }
    }

    /** Before an article's claims are replaced. */
    void forget(long article) throws SQLException {
        for (Table table : KEPT) {
            statements.run("DELETE FROM " + asRead(table) + " WHERE article = ?", article);
        }
        statements.run("DELETE FROM decision_bound WHERE article = ?", article);
    }

    private void on(long article) throws SQLException {
        restore(article);
        List<Acting> log = statements.list(ANCHORS, Deciding::acting, earlier(article));
        if (!log.isEmpty()) {
            rule(article, own(article), log);
            statements.run(COUNT, article);
        }
    }

    private void rule(long article, Own own, List<Acting> log) throws SQLException {
        List<Read> read = statements.list(
                "SELECT " + ClaimRow.COLUMNS + " FROM claim c WHERE c.article = ? ORDER BY c.n",
                row -> new Read(row.getInt("n"), row.getString("c_key"), new ClaimRow().claim(row)),
                article);
        List<Claim> claims = read.stream().map(Read::claim).toList();
        List<String> keys = read.stream().map(Read::key).toList();
        TreeMap<Integer, Ruling> rulings = new TreeMap<>();
        for (Acting each : log) {
            Anchor anchor = each.anchor();
            Optional<Integer> found = anchor.id().article().equals(own.id())
                    ? anchor.in(claims, keys, slice(own.text(), anchor.core().span()))
                    : anchor.elsewhere(claims);
            if (found.isPresent()) {
                statements.run(
                        "INSERT INTO decision_bound (article, claim, decision, subject) VALUES (?, ?, ?, ?)",
                        article,
                        read.get(found.get()).n(),
                        each.number(),
                        each.subject());
                if (!each.undone()) {
                    rulings.computeIfAbsent(found.get(), n -> new Ruling()).take(each.decision());
                }
            }
        }
        for (var ruled : rulings.entrySet()) {
            write(article, own, read.get(ruled.getKey()), ruled.getValue());
        }
    }

    private void write(long article, Own own, Read read, Ruling ruling) throws SQLException {
        Claim claim = ruling.on(read.claim());
        if (!claim.equals(read.claim())) {
            ClaimRows rows = new ClaimRows(own.published());
            rows.add(read.n(), read.key(), claim);
            for (Table table : KEPT) {
                move(table, table.name(), asRead(table), article, read.n());
            }
            for (Row row : rows.rows()) {
                List<Object> values = new ArrayList<>(List.of(article));
                values.addAll(row.values());
                statements.run(row.table().insert(), values.toArray());
            }
            copies.name(rows.names());
        }
        Standing standing = ruling.standing();
        statements.run(
                "UPDATE claim SET decided = ?, decided_by = ?, decided_at = ?, credibility = ? WHERE article = ? AND n = ?",
                standing.isReviewed() ? standing.verdict().id() : null,
                standing.by().orElse(null),
                standing.at().orElse(null),
                standing.credibility().orElse(null),
                article,
                read.n());
    }

    /** Every claim as it was read, and nothing decided. */
    private void restore(long article) throws SQLException {
        for (int n : statements.list("SELECT n FROM claim_as_read WHERE article = ?", row -> row.getInt(1), article)) {
            for (Table table : KEPT) {
                statements.run("DELETE FROM " + table + " WHERE article = ? AND " + number(table) + " = ?", article, n);
                move(table, asRead(table), table.name(), article, n);
            }
        }
        statements.run(
                "UPDATE claim SET decided = NULL, decided_by = NULL, decided_at = NULL, credibility = NULL"
                        + " WHERE article = ? AND (decided IS NOT NULL OR credibility IS NOT NULL)",
                article);
        statements.run("DELETE FROM decision_bound WHERE article = ?", article);
    }

    private void move(Table table, String from, String to, long article, int n) throws SQLException {
        String which = " WHERE article = ? AND " + number(table) + " = ?";
        String columns = "article, " + table.columns();
        statements.run(
                "INSERT INTO " + to + " (" + columns + ") SELECT " + columns + " FROM " + from + which, article, n);
        statements.run("DELETE FROM " + from + which, article, n);
    }

    private static String asRead(Table table) {
        return table.name() + "_as_read";
    }

    /** The column with the number of the claim. */
    private static String number(Table table) {
        return table == Table.CLAIM ? "n" : "claim";
    }

    private Own own(long article) throws SQLException {
        return statements
                .list(
                        "SELECT a.id, a.published, t.text FROM article a JOIN text t ON t.article = a.\"row\""
                                + " WHERE a.\"row\" = ?",
                        row -> new Own(
                                row.getString("id"),
                                ArticleReader.text(row, "published").map(Edtf::new),
                                row.getString("text")),
                        article)
                .get(0);
    }

    /** Ids of the article and of the versions before it, as JSON. */
    private String earlier(long article) throws SQLException {
        return statements
                .list(
                        EARLIER,
                        row -> '"' + row.getString(1) + '"',
                        copies.versionsOf(article).toString(),
                        article)
                .stream()
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static Acting acting(ResultSet row) throws SQLException {
        Span span = new Span(row.getInt("words_start"), row.getInt("words_end"));
        ClaimId id = new ClaimId(row.getString("article"), row.getString("key"));
        Anchor anchor = new Anchor(
                id,
                Codes.read(ClaimKind.class, row.getString("kind")),
                row.getString("indicator"),
                new Mention(row.getString("words"), span),
                row.getString("quote"));
        Decision decision = Decision.of(
                        Codes.read(Decision.Kind.class, row.getString("act")),
                        List.of(id.toString()),
                        row.getString("why"),
                        row.getString("who"),
                        row.getString("at"))
                .with(fields(Codes.list(row.getString("fields"), Codes.ROW).stream()));
        return new Acting(row.getLong("decision"), row.getInt("n"), anchor, decision, row.getBoolean("undone"));
    }

    /** Each a name and a value. */
    static TreeMap<Field, String> fields(Stream<String> written) {
        return written.map(each -> Arrays.asList(each.split(Codes.SEPARATOR, 2)))
                .collect(Collectors.toMap(
                        each -> Codes.read(Field.class, each.get(0)), each -> each.get(1), (a, b) -> b, TreeMap::new));
    }

    private static Optional<String> slice(String text, Span span) {
        int length = text.codePointCount(0, text.length());
        return span.end() > length
                ? Optional.empty()
                : Optional.of(text.substring(
                        text.offsetByCodePoints(0, span.start()), text.offsetByCodePoints(0, span.end())));
    }
}
