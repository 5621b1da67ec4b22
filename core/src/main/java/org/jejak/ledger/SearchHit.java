package org.jejak.ledger;

import java.util.List;
import org.jejak.model.Mention;
import org.jejak.model.Span;

/**
 * An article in which the words were found. All offsets are code points.
 *
 * @param snippet the stretch of text around the first find; the start of the text if only the title matches
 * @param hits every find in the text, in order; those within {@code snippet.span()} are the ones to highlight there
 * @param titleHits every find in the title
 */
public record SearchHit(ArticleEntry article, Mention snippet, List<Span> hits, List<Span> titleHits) {

    public SearchHit {
        hits = List.copyOf(hits);
        titleHits = List.copyOf(titleHits);
    }
}
