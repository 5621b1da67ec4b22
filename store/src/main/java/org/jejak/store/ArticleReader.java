package org.jejak.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jejak.ledger.ArticleEntry;
import org.jejak.ledger.ArticleQuery;
import org.jejak.model.Edtf;
import org.jejak.model.Metadata;
import org.jejak.model.Original;

/** Reads articles without their text. */
final class ArticleReader {
    /** What {@link #entry} needs, from {@code article a}. */
    static final String COLUMNS = """
            a."row" AS a_row, a.id AS a_id, a.version, a.superseded_by, a.file, a.sha256, a.media_type, a.charset, a.size, \
            a.title, a.outlet, a.author, a.url, a.language, a.published, a.published_inferred, a.modified, a.packs, a.length, \
            a.attribution_count, a.claim_count""";

    static final String FROM = " FROM article a ";

    /** Undated articles last: {@code ~} follows every digit. */
    static final String ORDER = "coalesce(a.published, '~'), a.file, a.id";

    private final Handle handle;

    ArticleReader(Handle handle) {
        this.handle = handle;
    }

    List<ArticleEntry> articles(ArticleQuery query) {
        Conditions where = new Conditions();
        where.addIf(!query.allVersions(), "a.superseded_by IS NULL");
        where.addName("a.outlet", query.outlet());
        return where.bind(handle.createQuery("SELECT " + COLUMNS + FROM + where.sql() + " ORDER BY " + ORDER
                        + " LIMIT :limit OFFSET :offset"))
                .bind("limit", query.limit())
                .bind("offset", query.offset())
                .map((row, context) -> entry(row))
                .list();
    }

    List<ArticleEntry> find(String reference) {
        List<ArticleEntry> exact = where("a.id = :it", reference);
        if (exact.isEmpty()) {
            exact = where(
                    "a.superseded_by IS NULL AND a.\"row\" IN (SELECT article FROM copy WHERE file = :it)", reference);
        }
        return exact.isEmpty() && !reference.isEmpty() ? like(reference) : exact;
    }

    private List<ArticleEntry> like(String reference) {
        String escaped = Conditions.escape(reference);
        return handle.createQuery("SELECT " + COLUMNS + FROM + """
                        WHERE a.superseded_by IS NULL AND (a.id LIKE :start ESCAPE '!' OR a."row" IN (
                          SELECT article FROM copy WHERE file LIKE :start ESCAPE '!' OR file LIKE :end ESCAPE '!'))
                        ORDER BY
                        """ + ORDER)
                .bind("start", escaped + "%")
                .bind("end", "%/" + escaped)
                .map((row, context) -> entry(row))
                .list();
    }

    List<ArticleEntry> where(String condition, Object it) {
        return handle.createQuery("SELECT " + COLUMNS + FROM + "WHERE " + condition + " ORDER BY " + ORDER)
                .bind("it", it)
                .map((row, context) -> entry(row))
                .list();
    }

    static ArticleEntry entry(ResultSet row) throws SQLException {
        return new ArticleEntry(
                row.getString("a_id"),
                row.getInt("version"),
                text(row, "superseded_by"),
                row.getString("file"),
                new Original(
                        row.getString("sha256"),
                        row.getString("media_type"),
                        row.getString("charset"),
                        row.getLong("size")),
                metadata(row),
                Codes.list(row.getString("packs"), " "),
                row.getInt("length"),
                row.getInt("attribution_count"),
                row.getInt("claim_count"));
    }

    private static Metadata metadata(ResultSet row) throws SQLException {
        return new Metadata(
                text(row, "title"),
                text(row, "outlet"),
                text(row, "author"),
                text(row, "url"),
                text(row, "language"),
                text(row, "published").map(Edtf::new),
                text(row, "published_inferred").map(Edtf::new),
                text(row, "modified").map(Edtf::new));
    }

    static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
