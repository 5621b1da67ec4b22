package org.jejak.app.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.jejak.ledger.AddOutcome;
import org.jejak.model.Article;

/** Articles that went in without a date of publication: of these only the day of adding is known, so the custody log has to tell it. */
public final class Undated {

    private final List<String> articles = new ArrayList<>();

    /** Notes an article if it is new to the case and nobody states or guesses its day. */
    public void met(Article article, AddOutcome outcome) {
        boolean dated = article.metadata()
                .published()
                .or(() -> article.metadata().publishedInferred())
                .isPresent();
        if (!dated && (outcome == AddOutcome.ADDED || outcome == AddOutcome.NEW_VERSION)) {
            articles.add(article.id());
        }
    }

    /** Their ids, each the detail of an entry {@link Reasoning#UNDATED}. */
    public List<String> articles() {
        return List.copyOf(articles);
    }
}
