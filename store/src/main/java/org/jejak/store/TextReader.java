package org.jejak.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jejak.ledger.ArticleEntry;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.Standing;
import org.jejak.ledger.StoredReading;
import org.jejak.model.Article;
import org.jejak.model.Attribution;
import org.jejak.model.Claim;
import org.jejak.model.Derivation;
import org.jejak.model.Edtf;
import org.jejak.model.Mention;
import org.jejak.model.Reading;
import org.jejak.model.Source;
import org.jejak.model.Stance;
import org.jejak.model.TimeMention;

/** Reads one article with its text and all that was read in it. */
final class TextReader {
    private final Handle handle;

    TextReader(Handle handle) {
        this.handle = handle;
    }

    /** A part of an attribution's content. */
    private record Part(int attribution, Mention mention) {}

    Optional<StoredReading> reading(String id) {
        return new ArticleReader(handle)
                .where("a.id = :it", id).stream().findFirst().map(this::whole);
    }

    private StoredReading whole(ArticleEntry entry) {
        long row = list(
                        "SELECT \"row\" FROM article WHERE id = :it",
                        entry.id(),
                        (result, context) -> result.getLong(1))
                .get(0);
        Article article = list(
                        "SELECT text, map FROM text WHERE article = :it",
                        row,
                        (result, context) -> new Article(
                                entry.file(),
                                entry.original(),
                                result.getString("text"),
                                Codes.map(result.getString("map")),
                                entry.metadata()))
                .get(0);
        ClaimRow rows = new ClaimRow();
        List<ClaimEntry> entries = list(
                "SELECT " + ClaimRow.COLUMNS + ", " + ClaimRow.STANDING
                        + " FROM claim c WHERE c.article = :it ORDER BY c.n",
                row,
                (result, context) -> new ClaimEntry(
                        new ClaimId(entry.id(), result.getString("c_key")),
                        entry,
                        rows.claim(result),
                        ClaimRow.standing(result)));
        List<Claim> claims = entries.stream().map(ClaimEntry::claim).toList();
        Reading reading = new Reading(article, derivations(row), attributions(row), claims, times(row), entry.packs());
        return new StoredReading(
                entry,
                files(row),
                reading,
                entries.stream().map(ClaimEntry::id).toList(),
                entries.stream()
                        .filter(each -> !each.standing().equals(Standing.OPEN))
                        .collect(Collectors.toMap(ClaimEntry::id, ClaimEntry::standing)));
    }

    private List<String> files(long row) {
        return list(
                "SELECT file FROM copy WHERE article = :it ORDER BY file",
                row,
                (result, context) -> result.getString(1));
    }

    private List<Derivation> derivations(long row) {
        return list(
                "SELECT * FROM derivation WHERE article = :it ORDER BY n",
                row,
                (result, context) -> derivation(result));
    }

    static Derivation derivation(ResultSet row) throws SQLException {
        return new Derivation(
                row.getString("outlet"), ClaimRow.mention(row, "quote", "quote").orElseThrow());
    }

    private List<TimeMention> times(long row) {
        return list(
                "SELECT * FROM time_mention WHERE article = :it ORDER BY n",
                row,
                (result, context) -> new TimeMention(
                        ClaimRow.mention(result, "time_text", "time").orElseThrow(),
                        Codes.read(TimeMention.Type.class, result.getString("type")),
                        result.getString("value"),
                        ArticleReader.text(result, "edtf").map(Edtf::new)));
    }

    private List<Attribution> attributions(long row) {
        Map<Integer, List<Mention>> content = list(
                        "SELECT * FROM attribution_part WHERE article = :it ORDER BY attribution, part",
                        row,
                        (result, context) -> new Part(
                                result.getInt("attribution"),
                                ClaimRow.mention(result, "part_text", "part").orElseThrow()))
                .stream()
                .collect(Collectors.groupingBy(
                        Part::attribution, Collectors.mapping(Part::mention, Collectors.toList())));
        return list(
                """
                SELECT t.*, (SELECT group_concat(party, char(31)) FROM (SELECT h.party FROM attribution_hop h
                  WHERE h.article = t.article AND h.attribution = t.n ORDER BY h.hop)) AS via
                FROM attribution t WHERE t.article = :it ORDER BY t.n
                """,
                row,
                (result, context) -> attribution(result, content.getOrDefault(result.getInt("n"), List.of())));
    }

    private static Attribution attribution(ResultSet row, List<Mention> content) throws SQLException {
        return new Attribution(
                row.getString("local_id"),
                Codes.read(Attribution.Kind.class, row.getString("kind")),
                source(row),
                ClaimRow.mention(row, "cue_text", "cue"),
                content,
                Codes.list(row.getString("via"), Codes.SEPARATOR),
                ArticleReader.text(row, "nested_in"),
                Codes.read(Stance.class, row.getString("stance")));
    }

    private static Optional<Source> source(ResultSet row) throws SQLException {
        Optional<Mention> mention = ClaimRow.mention(row, "source_text", "source");
        String name = row.getString("source");
        String type = row.getString("source_type");
        return mention.map(words -> new Source(words, name, Codes.read(Source.Type.class, type)));
    }

    private <T> List<T> list(String sql, Object it, RowMapper<T> mapper) {
        return handle.createQuery(sql).bind("it", it).map(mapper).list();
    }
}
