package org.jejak.read;

import java.util.List;
import org.jejak.model.Article;

/**
 * An article, the bytes it was read from, and what a reader of it should know.
 *
 * @param bytes the whole original, not copied: do not write to it
 * @param warnings in the order in which they were found
 */
@SuppressWarnings("ArrayRecordComponent") // two results are never compared; a copy of every original would cost memory
public record ReadArticle(Article article, byte[] bytes, List<Warning> warnings) implements ReadResult {

    public ReadArticle {
        warnings = List.copyOf(warnings);
    }

    @Override
    public String file() {
        return article.file();
    }

    ReadArticle with(Article changed) {
        return new ReadArticle(changed, bytes, warnings);
    }
}
