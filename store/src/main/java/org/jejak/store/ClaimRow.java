package org.jejak.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jejak.ledger.ArticleEntry;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.ClaimKind;
import org.jejak.ledger.Standing;
import org.jejak.ledger.Standing.Verdict;
import org.jejak.model.Claim;
import org.jejak.model.Detail;
import org.jejak.model.Edtf;
import org.jejak.model.Event;
import org.jejak.model.Figure;
import org.jejak.model.Forecast;
import org.jejak.model.Interval;
import org.jejak.model.Mention;
import org.jejak.model.Modality;
import org.jejak.model.Modifier;
import org.jejak.model.Position;
import org.jejak.model.Scope;
import org.jejak.model.Span;
import org.jejak.model.Stance;
import org.jejak.model.Transfer;
import org.jejak.model.Voice;
import org.jspecify.annotations.Nullable;

/**
 * Rows of {@code claim} back into the model's words. Claims name the same few parties, places and units over and over: those that one
 * query finds share the words. For one query; one thread.
 */
final class ClaimRow implements RowMapper<ClaimEntry> {
    /** What {@link #claim} needs, from {@code claim c}. */
    static final String COLUMNS = """
            c.n, c."key" AS c_key, c.local_id, c.kind, c.indicator, c.quote, c.quote_start, c.quote_end, \
            c.phrase, c.phrase_start, c.phrase_end, c.value_min, c.value_max, c.value_min_exact, c.value_max_exact, \
            c.modifier, c.unit, c.actor, c.target, c.place, c.time, c.time_text, \
            c.source, c.source_text, c.source_start, c.source_end, c.attribution, c.stance, c.modality, c.office, \
            (SELECT group_concat(party, char(31)) FROM (SELECT h.party FROM hop h \
            WHERE h.article = c.article AND h.claim = c.n ORDER BY h.hop)) AS via, \
            (SELECT group_concat(kind || char(31) || value || char(31) || detail_text || char(31) || detail_start \
            || char(31) || detail_end, char(30)) FROM (SELECT d.* FROM detail d \
            WHERE d.article = c.article AND d.claim = c.n ORDER BY d.n)) AS details""";

    /** The same of {@code claim_as_read c}. */
    static final String COLUMNS_AS_READ = COLUMNS.replace("FROM hop h", "FROM hop_as_read h");

    /** What {@link #standing} needs, from {@code claim c}. */
    static final String STANDING = "c.decided, c.decided_by, c.decided_at, c.credibility";

    private final Map<String, Optional<String>> names = new HashMap<>();
    private long known = -1;
    private @Nullable ArticleEntry article;

    /** Claims that come article by article share what is read of their article. */
    @Override
    public ClaimEntry map(ResultSet row, StatementContext context) throws SQLException {
        if (article == null || row.getLong("a_row") != known) {
            known = row.getLong("a_row");
            article = ArticleReader.entry(row);
        }
        return new ClaimEntry(new ClaimId(article.id(), row.getString("c_key")), article, claim(row), standing(row));
    }

    static Standing standing(ResultSet row) throws SQLException {
        Optional<String> decided = ArticleReader.text(row, "decided");
        int credibility = row.getInt("credibility");
        return decided.isEmpty() && credibility == 0
                ? Standing.OPEN
                : new Standing(
                        decided.map(verdict -> Codes.read(Verdict.class, verdict))
                                .orElse(Verdict.OPEN),
                        ArticleReader.text(row, "decided_by"),
                        ArticleReader.text(row, "decided_at"),
                        credibility == 0 ? Optional.empty() : Optional.of(credibility));
    }

    private Optional<String> name(ResultSet row, String column) throws SQLException {
        return shared(row.getString(column));
    }

    private Optional<String> shared(@Nullable String name) {
        return name == null ? Optional.empty() : names.computeIfAbsent(name, Optional::of);
    }

    private List<String> names(ResultSet row, String column) throws SQLException {
        return Codes.list(row.getString(column), Codes.SEPARATOR).stream()
                .map(name -> shared(name).orElseThrow())
                .toList();
    }

    Claim claim(ResultSet row) throws SQLException {
        String id = name(row, "local_id").orElseThrow();
        String indicator = name(row, "indicator").orElseThrow();
        Mention quote = mention(row, "quote", "quote").orElseThrow();
        return switch (Codes.read(ClaimKind.class, row.getString("kind"))) {
            case FIGURE ->
                new Figure(
                        id,
                        indicator,
                        quote,
                        mention(row, "phrase", "phrase").orElseThrow(),
                        value(row).orElseThrow(),
                        name(row, "unit"),
                        scope(row),
                        voice(row),
                        details(row));
            case POSITION -> new Position(id, indicator, quote, scope(row), voice(row));
            case EVENT -> new Event(id, indicator, quote, scope(row), voice(row), details(row));
            case TRANSFER -> new Transfer(id, indicator, quote, scope(row), voice(row), details(row));
            case FORECAST -> new Forecast(id, indicator, quote, value(row), scope(row), voice(row), details(row));
        };
    }

    private static Optional<Interval> value(ResultSet row) throws SQLException {
        Optional<String> modifier = ArticleReader.text(row, "modifier");
        if (modifier.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Interval(
                Decimals.read(row.getObject("value_min"), row.getString("value_min_exact")),
                Decimals.read(row.getObject("value_max"), row.getString("value_max_exact")),
                Codes.read(Modifier.class, modifier.get())));
    }

    private List<Detail> details(ResultSet row) throws SQLException {
        List<Detail> details = new ArrayList<>();
        for (String written : Codes.list(row.getString("details"), Codes.ROW)) {
            List<String> parts = Codes.list(written, Codes.SEPARATOR);
            Span span = new Span(Integer.parseInt(parts.get(3)), Integer.parseInt(parts.get(4)));
            details.add(new Detail(
                    Codes.read(Detail.Kind.class, parts.get(0)),
                    shared(parts.get(1)).orElseThrow(),
                    new Mention(parts.get(2), span)));
        }
        return details;
    }

    private Scope scope(ResultSet row) throws SQLException {
        return new Scope(
                name(row, "actor"),
                name(row, "target"),
                name(row, "place"),
                name(row, "time").map(Edtf::new),
                ArticleReader.text(row, "time_text"));
    }

    private Voice voice(ResultSet row) throws SQLException {
        return new Voice(
                name(row, "source"),
                mention(row, "source_text", "source"),
                names(row, "via"),
                name(row, "attribution"),
                Codes.read(Stance.class, row.getString("stance")),
                Codes.read(Modality.class, row.getString("modality")),
                name(row, "office"));
    }

    /** Words and their span, from {@code words}, {@code place_start} and {@code place_end}. */
    static Optional<Mention> mention(ResultSet row, String words, String place) throws SQLException {
        Optional<String> text = ArticleReader.text(row, words);
        Span span = new Span(row.getInt(place + "_start"), row.getInt(place + "_end"));
        return text.map(it -> new Mention(it, span));
    }
}
