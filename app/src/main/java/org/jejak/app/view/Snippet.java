package org.jejak.app.view;

import org.jejak.ledger.SearchHit;
import org.jejak.model.Span;

/** The stretch of text around a find, for people. */
public final class Snippet {

    private Snippet() {}

    /** The snippet with «marks» around what was found. */
    public static String marked(SearchHit hit) {
        Span within = hit.snippet().span();
        int[] text = hit.snippet().text().codePoints().toArray();
        StringBuilder marked = new StringBuilder();
        int from = 0;
        for (Span found : hit.hits()) {
            if (!within.contains(found) || found.start() - within.start() < from) {
                continue;
            }
            int start = found.start() - within.start();
            int end = found.end() - within.start();
            marked.append(new String(text, from, start - from))
                    .append('«')
                    .append(new String(text, start, end - start))
                    .append('»');
            from = end;
        }
        return marked.append(new String(text, from, text.length - from)).toString();
    }
}
