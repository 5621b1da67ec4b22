package org.jejak.app.pipeline;

import org.jejak.model.Article;
import org.jejak.model.Reading;

/** Reads what one article says. May be used from any thread. */
@FunctionalInterface
public interface ArticleExtraction {

    /**
     * @param article its language known
     * @throws org.jejak.extract.UnknownLanguageException where that language has no pack
     */
    Reading read(Article article);
}
