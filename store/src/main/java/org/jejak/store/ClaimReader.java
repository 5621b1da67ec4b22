package org.jejak.store;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.ClaimKind;
import org.jejak.ledger.ClaimQuery;
import org.jejak.model.Claim;

/** Reads claims by their filters. */
final class ClaimReader {
    private static final String SELECT =
            "SELECT " + ClaimRow.COLUMNS + ", " + ClaimRow.STANDING + ", " + ArticleReader.COLUMNS;

    /** SQLite takes the tables of a CROSS JOIN in the order given; other databases as they like. */
    private static final String ARTICLES_FIRST = " FROM article a CROSS JOIN claim c";

    private static final String CLAIMS_FIRST = " FROM claim c CROSS JOIN article a";
    private static final String IN_TEXT = ArticleReader.ORDER + ", c.n";

    /** Of {@code claim c}. */
    static final String NOT_REJECTED = "c.decided IS NOT 'rejected'";

    private final Handle handle;

    ClaimReader(Handle handle) {
        this.handle = handle;
    }

    List<ClaimEntry> claims(ClaimQuery query) {
        return list(query);
    }

    Optional<ClaimEntry> claim(ClaimId id) {
        return handle.createQuery(SELECT + ARTICLES_FIRST
                        + " WHERE c.article = a.\"row\" AND a.id = :article AND c.\"key\" = :key")
                .bind("article", id.article())
                .bind("key", id.key())
                .map(new ClaimRow())
                .findOne();
    }

    Optional<Claim> asRead(ClaimId id) {
        String of = " c JOIN article a ON a.\"row\" = c.article WHERE a.id = :article AND c.\"key\" = :key";
        return handle.createQuery("SELECT " + ClaimRow.COLUMNS_AS_READ + " FROM claim_as_read" + of)
                .bind("article", id.article())
                .bind("key", id.key())
                .map((row, context) -> new ClaimRow().claim(row))
                .findOne()
                .or(() -> claim(id).map(ClaimEntry::claim));
    }

    long count(ClaimQuery query) {
        Conditions where = where(query);
        return where.bind(handle.createQuery("SELECT count(*)" + from(query) + where.sql()))
                .mapTo(Long.class)
                .one();
    }

    /** Sorts and cuts the bare keys first, then fetches what belongs to them. */
    private List<ClaimEntry> list(ClaimQuery query) {
        Conditions where = where(query);
        String keys = "SELECT c.article AS k_article, c.n AS k_n" + from(query) + where.sql() + " ORDER BY " + IN_TEXT
                + " LIMIT :limit OFFSET :offset";
        return where.bind(handle.createQuery(SELECT + " FROM (" + keys + ") k"
                        + " JOIN claim c ON c.article = k_article AND c.n = k_n JOIN article a ON a.\"row\" = k_article"
                        + " ORDER BY " + IN_TEXT))
                .bind("limit", query.limit())
                .bind("offset", query.offset())
                .map(new ClaimRow())
                .list();
    }

    /** By an index on claims if the query has a name to look up; else along the articles, which come in order. */
    private static String from(ClaimQuery query) {
        boolean named = Stream.of(query.indicator(), query.source(), query.actor(), query.place())
                .anyMatch(Optional::isPresent);
        return named && query.article().isEmpty() ? CLAIMS_FIRST : ARTICLES_FIRST;
    }

    private static Conditions where(ClaimQuery query) {
        Conditions where = new Conditions();
        where.addIf(true, "c.article = a.\"row\"");
        where.addIf(!query.allVersions(), "a.superseded_by IS NULL");
        where.addIf(!query.rejected(), NOT_REJECTED);
        where.add("c.kind = :kind", "kind", query.kind().map(ClaimKind::id));
        where.add(
                "c.indicator = :indicator", "indicator", query.indicator().map(name -> name.toLowerCase(Locale.ROOT)));
        where.addName("c.source", query.source());
        where.addName("a.outlet", query.outlet());
        where.addName("c.actor", query.actor());
        where.addName("c.place", query.place());
        where.add("c.period_to >= :from", "from", query.from().map(Object::toString));
        where.add("c.period_from <= :to", "to", query.to().map(Object::toString));
        where.add(
                Connections.FOLD + "(c.quote) LIKE :text ESCAPE '!'",
                "text",
                query.text().map(Conditions::containing));
        where.add(
                "a.\"row\" IN (SELECT \"row\" FROM article WHERE id = :article UNION SELECT article FROM copy WHERE file = :article)",
                "article",
                query.article());
        return where;
    }
}
