package org.jejak.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jejak.ledger.AddOutcome;
import org.jejak.ledger.CodePoints;
import org.jejak.ledger.Soundness;
import org.jejak.ledger.StoreException;
import org.jejak.ledger.StoreException.Problem;
import org.jejak.model.Article;
import org.jejak.model.Metadata;
import org.jejak.model.Original;
import org.jejak.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Puts one article in, inside a transaction that somebody else holds.
 *
 * <p>The same bytes may be found under several file names. The reading kept is then the one under the first of them, so
 * that it does not matter which was found first; the others are noted as copies.
 */
final class ArticleWriter {
    private static final String STATED =
            "media_type, charset, size, title, outlet, author, url, language, published, published_inferred, modified, "
                    + "packs, length, attribution_count, claim_count, digest";
    private static final String INSERT = "INSERT INTO article (id, sha256, version, file, " + STATED
            + ") VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING \"row\"";
    private static final String UPDATE =
            "UPDATE article SET file = ?, " + STATED.replace(",", " = ?,") + " = ? WHERE \"row\" = ?";

    private final Statements statements;
    private final Copies copies;
    private final Deciding deciding;

    ArticleWriter(Statements statements) {
        this.statements = statements;
        this.copies = new Copies(statements);
        this.deciding = new Deciding(statements, copies);
    }

    /** What is known of an article already there. */
    private record Known(long row, String file, String packs, String digest) {}

    AddOutcome add(Reading reading, byte[] original) throws SQLException {
        Soundness.check(reading);
        checkBytes(reading.article(), original);
        ReadingRows rows = new ReadingRows(reading);
        List<@Nullable Object> stated = stated(reading, rows);
        Optional<Known> known = known(reading.article().id());
        return known.isEmpty()
                ? addNew(reading.article(), original, stated, rows)
                : addAgain(known.get(), reading, stated, rows);
    }

    private AddOutcome addNew(Article article, byte[] bytes, List<@Nullable Object> stated, ReadingRows rows)
            throws SQLException {
        Original original = article.original();
        statements.run("INSERT INTO original (sha256, bytes) VALUES (?, ?)", original.sha256(), bytes);
        List<@Nullable Object> values = new ArrayList<>(List.of(article.id(), original.sha256(), article.file()));
        values.addAll(stated);
        long row = statements
                .list(INSERT, result -> result.getLong(1), values.toArray())
                .get(0);
        insert(row, rows);
        Copies.Noted noted = copies.note(row, article);
        deciding.on(noted.articles());
        return noted.related() ? AddOutcome.NEW_VERSION : AddOutcome.ADDED;
    }

    private AddOutcome addAgain(Known known, Reading reading, List<@Nullable Object> stated, ReadingRows rows)
            throws SQLException {
        Article article = reading.article();
        String packs = String.join(" ", reading.packs());
        boolean newName = !copies.has(known.row(), article.file());
        boolean sameReading = known.digest().equals(stated.get(stated.size() - 1));
        int order = article.file().compareTo(known.file());
        boolean replaces = !sameReading && (order <= 0 || !known.packs().equals(packs));
        if (replaces) {
            replace(known.row(), article, stated, rows);
        } else if (order < 0) {
            statements.run("UPDATE article SET file = ? WHERE \"row\" = ?", article.file(), known.row());
        }
        if (replaces || newName || !sameReading) {
            deciding.on(copies.note(known.row(), article).articles());
        }
        if (newName) {
            return AddOutcome.COPY;
        }
        return replaces ? AddOutcome.RE_READ : AddOutcome.UNCHANGED;
    }

    private void replace(long row, Article article, List<@Nullable Object> stated, ReadingRows rows)
            throws SQLException {
        deciding.forget(row);
        for (Table table : Table.values()) {
            statements.run(table.delete(), row);
        }
        List<@Nullable Object> values = new ArrayList<>(List.of(article.file()));
        values.addAll(stated);
        values.add(row);
        statements.run(UPDATE, values.toArray());
        insert(row, rows);
    }

    private void insert(long article, ReadingRows rows) throws SQLException {
        for (Row row : rows.rows()) {
            List<@Nullable Object> values = new ArrayList<>(List.of(article));
            values.addAll(row.values());
            statements.later(row.table().insert(), values.toArray());
        }
        statements.flush();
        copies.name(rows.names());
    }

    private Optional<Known> known(String id) throws SQLException {
        return statements
                .list(
                        "SELECT \"row\", file, packs, digest FROM article WHERE id = ?",
                        row -> new Known(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)),
                        id)
                .stream()
                .findFirst();
    }

    /** The values of {@link #STATED}. The digest, last, covers all that was read, but not the file's name. */
    private static List<@Nullable Object> stated(Reading reading, ReadingRows rows) {
        Article article = reading.article();
        Metadata metadata = article.metadata();
        Original original = article.original();
        List<@Nullable Object> values =
                new ArrayList<>(List.of(original.mediaType(), original.charset(), original.size()));
        for (Optional<?> value : Arrays.asList(
                metadata.title(),
                metadata.outlet(),
                metadata.author(),
                metadata.url(),
                metadata.language(),
                metadata.published(),
                metadata.publishedInferred(),
                metadata.modified())) {
            values.add(value.map(Object::toString).orElse(null));
        }
        values.add(String.join(" ", reading.packs()));
        values.add(new CodePoints(article.text()).length());
        values.add(reading.attributions().size());
        values.add(reading.claims().size());
        Digest digest = new Digest().add(values);
        for (Row row : rows.rows()) {
            digest.add(List.of(row.table())).add(row.values());
        }
        values.add(digest.hex());
        return values;
    }

    private static void checkBytes(Article article, byte[] bytes) {
        if (!article.original().sha256().equals(Digest.of(bytes))) {
            throw new StoreException(
                    Problem.UNSOUND,
                    article.file(),
                    "its bytes are not those the article was read from (SHA-256 differs)",
                    "If the file changed meanwhile, add it again",
                    null);
        }
    }
}
