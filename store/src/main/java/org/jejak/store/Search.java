package org.jejak.store;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jejak.ledger.ArticleEntry;
import org.jejak.ledger.CodePoints;
import org.jejak.ledger.SearchHit;
import org.jejak.model.Mention;
import org.jejak.model.Span;

/** Full-text search by SQLite's FTS5; best match first by BM25, a word of the title counting as five in the text. */
final class Search {
    /** Noncharacters, which no text is meant to hold. */
    private static final char OPEN = '\uFDD0';

    private static final char CLOSE = '\uFDD1';

    /** Code points shown before the first find, and in all. */
    private static final int LEAD = 60;

    private static final int WIDTH = 200;

    private final Handle handle;

    Search(Handle handle) {
        this.handle = handle;
    }

    private record Found(long row, ArticleEntry article) {}

    private record Marked(String title, String text) {}

    List<SearchHit> search(String words, int limit, int offset) {
        String query = WordQuery.of(words);
        return query.isEmpty()
                ? List.of()
                : find(query, limit, offset).stream()
                        .map(found -> hit(query, found))
                        .toList();
    }

    private List<Found> find(String query, int limit, int offset) {
        return handle.createQuery(
                        "SELECT " + ArticleReader.COLUMNS + """
                         FROM search JOIN article a ON a."row" = search.rowid
                        WHERE search MATCH :query AND a.superseded_by IS NULL
                        ORDER BY bm25(search, 5.0, 1.0),
                        """ + ArticleReader.ORDER + " LIMIT :limit OFFSET :offset")
                .bind("query", query)
                .bind("limit", limit)
                .bind("offset", offset)
                .map((row, context) -> new Found(row.getLong("a_row"), ArticleReader.entry(row)))
                .list();
    }

    private SearchHit hit(String query, Found found) {
        Marked marked = handle.createQuery("""
                        SELECT coalesce(highlight(search, 0, :open, :close), '') AS title, highlight(search, 1, :open, :close) AS text
                        FROM search WHERE search MATCH :query AND rowid = :row
                        """)
                .bind("open", String.valueOf(OPEN))
                .bind("close", String.valueOf(CLOSE))
                .bind("query", query)
                .bind("row", found.row())
                .map((row, context) -> new Marked(row.getString("title"), row.getString("text")))
                .one();
        String text = handle.createQuery("SELECT text FROM text WHERE article = :row")
                .bind("row", found.row())
                .mapTo(String.class)
                .one();
        List<Span> hits = spans(marked.text(), text);
        List<Span> titleHits =
                spans(marked.title(), found.article().metadata().title().orElse(""));
        return new SearchHit(found.article(), snippet(text, hits), hits, titleHits);
    }

    /** Walks the marked and the plain text side by side; what the plain text lacks is a mark. Code points. */
    private static List<Span> spans(String marked, String plain) {
        List<Span> spans = new ArrayList<>();
        int codePoint = 0;
        int start = 0;
        int at = 0;
        for (int in = 0; in < marked.length(); in++) {
            char unit = marked.charAt(in);
            if (at < plain.length() && plain.charAt(at) == unit) {
                at++;
                codePoint += Character.isLowSurrogate(unit) ? 0 : 1;
            } else if (unit == OPEN) {
                start = codePoint;
            } else if (unit == CLOSE) {
                spans.add(new Span(start, codePoint));
            }
        }
        return spans;
    }

    /** Whole words around the first find. */
    private static Mention snippet(String text, List<Span> hits) {
        CodePoints points = new CodePoints(text);
        int first = hits.isEmpty() ? 0 : hits.get(0).start();
        int start = Math.max(0, first - LEAD);
        int end = Math.min(points.length(), start + WIDTH);
        while (start > 0 && start < first && !isBreak(text, points.toChar(start - 1))) {
            start++;
        }
        int last = hits.isEmpty() ? 0 : hits.get(0).end();
        while (end < points.length() && end > last && !isBreak(text, points.toChar(end))) {
            end--;
        }
        Span span = new Span(start, Math.max(end, Math.min(last, points.length())));
        return new Mention(points.slice(span), span);
    }

    private static boolean isBreak(String text, int at) {
        return Character.isWhitespace(text.charAt(at));
    }
}
