package org.jejak.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jejak.ledger.Folding;
import org.jejak.model.Article;
import org.jejak.model.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * Under which file names and URLs articles were found, and which of them are therefore versions of one.
 *
 * <p>Two articles are versions of one when a copy of each shares a file name or URL and neither URL nor outlet tells them
 * apart; and so on through a third. Versions follow one another by the edition of their file (a file that comes again with
 * other bytes was edited), then by the date modified or published, then by file and id.
 */
final class Copies {
    private static final String NOT_TOLD_APART = """
             AND (m.url IS NULL OR o.url IS NULL OR m.url = o.url)
             AND (m.outlet IS NULL OR o.outlet IS NULL OR m.outlet = o.outlet)
            """;
    private static final String RELATED = """
            SELECT o.article FROM copy m JOIN copy o ON o.file = m.file WHERE m.article = ? AND o.article <> m.article
            """ + NOT_TOLD_APART + """
            UNION
            SELECT o.article FROM copy m JOIN copy o ON o.url = m.url WHERE m.article = ? AND o.article <> m.article
            """ + NOT_TOLD_APART;
    private static final String NOTE = """
            INSERT INTO copy (article, file, outlet, url, published, edition) VALUES (?, ?, ?, ?, ?, 1)
            ON CONFLICT (article, file) DO UPDATE
            SET outlet = excluded.outlet, url = excluded.url, published = excluded.published
            """;
    private static final String EDITION = """
            UPDATE copy AS m SET edition = 1 + (SELECT coalesce(max(o.edition), 0) FROM copy o
            WHERE o.file = m.file AND o.article <> m.article
            """ + NOT_TOLD_APART + ") WHERE m.article = ? AND m.file = ?";
    private static final String IN_ORDER = """
            SELECT a."row", a.id, a.version, a.superseded_by FROM article a
            WHERE a."row" IN (SELECT value FROM json_each(?))
            ORDER BY (SELECT max(edition) FROM copy WHERE article = a."row"),
              coalesce(a.modified, a.published, ''), a.file, a.id
            """;

    private final Statements statements;

    Copies(Statements statements) {
        this.statements = statements;
    }

    private record Version(
            long row, String id, int version, @Nullable String supersededBy) {}

    /**
     * What noting a copy came to.
     *
     * @param related whether the article is one of several versions
     * @param articles rows of all whose place among the versions may be another
     */
    record Noted(boolean related, Set<Long> articles) {}

    boolean has(long article, String file) throws SQLException {
        return !statements
                .list("SELECT 1 FROM copy WHERE article = ? AND file = ?", row -> true, article, file)
                .isEmpty();
    }

    /**
     * Notes where an article was found, and puts the versions it belongs to in order.
     *
     * @return the articles that are or were versions of it, itself among them
     */
    Noted note(long row, Article article) throws SQLException {
        Set<Long> before = versionsOf(row);
        boolean known = has(row, article.file());
        Metadata metadata = article.metadata();
        statements.run(
                NOTE, row, article.file(), text(metadata.outlet()), text(metadata.url()), text(metadata.published()));
        if (!known) {
            statements.run(EDITION, row, article.file());
        }
        Set<Long> now = versionsOf(row);
        order(now);
        Set<Long> touched = new TreeSet<>(before);
        touched.addAll(now);
        before.removeAll(now);
        while (!before.isEmpty()) {
            Set<Long> parted = versionsOf(before.iterator().next());
            order(parted);
            before.removeAll(parted);
        }
        return new Noted(now.size() > 1, touched);
    }

    void name(Set<String> names) throws SQLException {
        for (String name : names) {
            statements.run(
                    "INSERT INTO name (name, folded) VALUES (?, ?) ON CONFLICT (name) DO NOTHING",
                    name,
                    Folding.fold(name));
        }
    }

    /** Rows of the versions of an article, its own among them. */
    Set<Long> versionsOf(long article) throws SQLException {
        Set<Long> found = new TreeSet<>(Set.of(article));
        List<Long> open = new ArrayList<>(found);
        while (!open.isEmpty()) {
            long next = open.remove(open.size() - 1);
            for (long related : new HashSet<>(statements.list(RELATED, row -> row.getLong(1), next, next))) {
                if (found.add(related)) {
                    open.add(related);
                }
            }
        }
        return found;
    }

    private void order(Set<Long> articles) throws SQLException {
        List<Version> versions = statements.list(
                IN_ORDER,
                row -> new Version(row.getLong(1), row.getString(2), row.getInt(3), row.getString(4)),
                articles.toString());
        for (int n = 0; n < versions.size(); n++) {
            Version version = versions.get(n);
            String next = n + 1 < versions.size() ? versions.get(n + 1).id() : null;
            if (version.version() != n + 1 || !Objects.equals(version.supersededBy(), next)) {
                statements.run(
                        "UPDATE article SET version = ?, superseded_by = ? WHERE \"row\" = ?",
                        n + 1,
                        next,
                        version.row());
            }
        }
    }

    private static @Nullable String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }
}
