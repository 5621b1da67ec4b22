package org.jejak.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jejak.ledger.CaseInfo;
import org.jejak.ledger.CustodyEntry;
import org.jejak.ledger.Reliability;
import org.jejak.ledger.SourceEntry;
import org.jejak.model.Derivation;
import org.jejak.model.Edtf;
import org.jejak.model.Source;

/** Reads what concerns the whole case: its sources, its counts, its log. */
final class CaseReader {
    private final Handle handle;

    CaseReader(Handle handle) {
        this.handle = handle;
    }

    List<SourceEntry> sources() {
        return handle.createQuery("SELECT * FROM sources ORDER BY claims DESC, name")
                .map((row, context) -> source(row))
                .list();
    }

    boolean isSource(String name) {
        return !handle.createQuery("""
                        SELECT 1 WHERE EXISTS (SELECT 1 FROM claim c JOIN article a ON a."row" = c.article
                            WHERE c.source = :name AND a.superseded_by IS NULL AND c.decided IS NOT 'rejected')
                          OR EXISTS (SELECT 1 FROM attribution t JOIN article a ON a."row" = t.article
                            WHERE t.source = :name AND a.superseded_by IS NULL)
                        """)
                .bind("name", name)
                .mapTo(Integer.class)
                .list()
                .isEmpty();
    }

    private static SourceEntry source(ResultSet row) throws SQLException {
        List<Source.Type> types = Codes.list(row.getString("types"), ", ").stream()
                .map(code -> Codes.read(Source.Type.class, code))
                .sorted()
                .toList();
        return new SourceEntry(
                row.getString("name"),
                types,
                row.getInt("claims"),
                row.getInt("attributions"),
                row.getInt("articles"),
                ArticleReader.text(row, "first_published").map(Edtf::new),
                ArticleReader.text(row, "last_published").map(Edtf::new),
                Reliability.valueOf(row.getString("reliability")));
    }

    Map<String, List<Derivation>> derivations() {
        return handle
                .createQuery("SELECT a.id, d.* FROM derivation d JOIN article a ON a.\"row\" = d.article"
                        + " WHERE a.superseded_by IS NULL ORDER BY a.id, d.n")
                .map((row, context) -> Map.entry(row.getString("id"), TextReader.derivation(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    Map<String, Set<String>> offices() {
        return handle
                .createQuery("""
                        SELECT DISTINCT c.source, c.office FROM claim c JOIN article a ON a."row" = c.article
                        WHERE c.office IS NOT NULL AND a.superseded_by IS NULL AND c.decided IS NOT 'rejected'
                        """)
                .map((row, context) -> Map.entry(row.getString("source"), row.getString("office")))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    CaseInfo info() {
        return handle.createQuery("""
                        SELECT (SELECT user_version FROM pragma_user_version) AS schema,
                          (SELECT value FROM setting WHERE name = 'topic') AS topic,
                          count(*) FILTER (WHERE superseded_by IS NULL) AS articles,
                          count(*) FILTER (WHERE superseded_by IS NOT NULL) AS superseded,
                          count(DISTINCT outlet) FILTER (WHERE superseded_by IS NULL) AS outlets,
                          coalesce(sum(attribution_count) FILTER (WHERE superseded_by IS NULL), 0) AS attributions,
                          coalesce(sum(claim_count) FILTER (WHERE superseded_by IS NULL), 0) AS claims,
                          (SELECT count(*) FROM claim c JOIN article l ON l."row" = c.article
                            WHERE l.superseded_by IS NULL AND c.kind = 'position' AND c.decided IS NOT 'rejected') AS positions
                        FROM article
                        """).map((row, context) -> info(row, packs())).one();
    }

    private static CaseInfo info(ResultSet row, List<String> packs) throws SQLException {
        long positions = row.getLong("positions");
        return new CaseInfo(
                row.getInt("schema"),
                ArticleReader.text(row, "topic"),
                row.getLong("articles"),
                row.getLong("superseded"),
                row.getLong("outlets"),
                row.getLong("attributions"),
                row.getLong("claims") - positions,
                positions,
                packs);
    }

    private List<String> packs() {
        return handle
                .createQuery("SELECT DISTINCT packs FROM article WHERE superseded_by IS NULL")
                .mapTo(String.class)
                .stream()
                .flatMap(joined -> Arrays.stream(joined.split(" ")))
                .filter(pack -> !pack.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    List<CustodyEntry> custody() {
        return handle.createQuery("SELECT at, who, action, detail FROM custody ORDER BY n")
                .map((row, context) -> new CustodyEntry(
                        row.getString("at"), row.getString("who"), row.getString("action"), row.getString("detail")))
                .list();
    }
}
