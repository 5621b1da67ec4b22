package org.jejak.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.Decision;
import org.jejak.ledger.DecisionEntry;
import org.jejak.ledger.DecisionEntry.Bound;
import org.jejak.ledger.Reliability;
import org.jejak.ledger.ReviewCount;

/** Reads the log of decisions and what follows from it for the whole case. */
final class DecisionReader {
    private final Handle handle;

    DecisionReader(Handle handle) {
        this.handle = handle;
    }

    /** One subject of a decision and, where it is a claim, one of those that it is now. */
    private record Subject(long decision, int n, String name, Optional<ClaimId> then, Optional<ClaimId> now) {}

    List<DecisionEntry> all() {
        return where("1 = 1", Map.of());
    }

    DecisionEntry one(String id) {
        return where("d.id = :id", Map.of("id", id)).get(0);
    }

    List<DecisionEntry> about(ClaimId id) {
        return where("""
                d.n IN (SELECT s.decision FROM decision_subject s WHERE s.subject = :claim AND s.article IS NOT NULL
                  UNION SELECT b.decision FROM decision_bound b JOIN article a ON a."row" = b.article
                    JOIN claim c ON c.article = b.article AND c.n = b.claim WHERE a.id = :article AND c."key" = :key)
                """, Map.of("claim", id.toString(), "article", id.article(), "key", id.key()));
    }

    private List<DecisionEntry> where(String condition, Map<String, String> values) {
        Map<Long, List<Subject>> subjects = new HashMap<>();
        bound("""
                SELECT s.decision, s.n, s.subject, s.article, s."key", a.id AS now_article, c."key" AS now_key
                FROM decision d JOIN decision_subject s ON s.decision = d.n
                  LEFT JOIN decision_bound b ON b.decision = s.decision AND b.subject = s.n
                  LEFT JOIN claim c ON c.article = b.article AND c.n = b.claim
                  LEFT JOIN article a ON a."row" = b.article
                WHERE\s""" + condition + " ORDER BY s.decision, s.n, a.version, a.id", values)
                .map((row, context) -> subject(row))
                .forEach(each -> subjects.computeIfAbsent(each.decision(), n -> new ArrayList<>())
                        .add(each));
        return bound("""
                SELECT d.*, u."by",
                  (SELECT group_concat(f.field || char(31) || f.value, char(30)) FROM decision_field f
                    WHERE f.decision = d.n) AS fields
                FROM decision d LEFT JOIN decision_undone u ON u.decision = d.n WHERE\s""" + condition + " ORDER BY d.n", values)
                .map((row, context) -> entry(row, subjects.getOrDefault(row.getLong("n"), List.of())))
                .list();
    }

    private Query bound(String sql, Map<String, String> values) {
        Query query = handle.createQuery(sql);
        values.forEach(query::bind);
        return query;
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(
                row.getLong("decision"),
                row.getInt("n"),
                row.getString("subject"),
                claim(row, "article", "key"),
                claim(row, "now_article", "now_key"));
    }

    private static Optional<ClaimId> claim(ResultSet row, String article, String key) throws SQLException {
        String name = row.getString(key);
        String of = row.getString(article);
        return name == null ? Optional.empty() : Optional.of(new ClaimId(of, name));
    }

    private static DecisionEntry entry(ResultSet row, List<Subject> subjects) throws SQLException {
        Map<Integer, String> names = new TreeMap<>();
        Map<ClaimId, List<ClaimId>> now = new LinkedHashMap<>();
        for (Subject subject : subjects) {
            names.put(subject.n(), subject.name());
            subject.then()
                    .ifPresent(then -> now.computeIfAbsent(then, id -> new ArrayList<>())
                            .addAll(subject.now().stream().toList()));
        }
        Decision decision = Decision.of(
                        Codes.read(Decision.Kind.class, row.getString("kind")),
                        List.copyOf(names.values()),
                        row.getString("why"),
                        row.getString("who"),
                        row.getString("at"))
                .with(Deciding.fields(Codes.list(row.getString("fields"), Codes.ROW).stream()));
        return new DecisionEntry(
                row.getString("id"),
                decision,
                ArticleReader.text(row, "by"),
                now.entrySet().stream()
                        .map(each -> new Bound(each.getKey(), each.getValue()))
                        .toList());
    }

    Map<String, Reliability> grades() {
        Map<String, Reliability> grades = new TreeMap<>();
        handle.createQuery("SELECT source, grade FROM reliability")
                .map((row, context) -> Map.entry(row.getString(1), Reliability.valueOf(row.getString(2))))
                .forEach(each -> grades.put(each.getKey(), each.getValue()));
        return grades;
    }

    List<ReviewCount> reviewed() {
        return handle.createQuery("""
                        SELECT c.indicator, count(*) FILTER (WHERE c.decided IS NULL) AS open,
                          count(*) FILTER (WHERE c.decided = 'accepted') AS accepted,
                          count(*) FILTER (WHERE c.decided = 'corrected') AS corrected,
                          count(*) FILTER (WHERE c.decided = 'rejected') AS rejected
                        FROM claim c JOIN article a ON a."row" = c.article WHERE a.superseded_by IS NULL
                        GROUP BY c.indicator ORDER BY c.indicator
                        """)
                .map((row, context) -> new ReviewCount(
                        row.getString("indicator"),
                        row.getLong("open"),
                        row.getLong("accepted"),
                        row.getLong("corrected"),
                        row.getLong("rejected")))
                .list();
    }
}
