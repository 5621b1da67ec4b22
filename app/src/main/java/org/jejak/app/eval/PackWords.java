package org.jejak.app.eval;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jejak.model.Article;
import org.jejak.pack.Grammar;
import org.jejak.pack.Packs;
import org.jejak.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Looks at texts with the words and patterns of the language packs, to tell why something was read wrongly. Holds the text looked
 * at last, since the faults of one text come one after another. For one thread.
 */
public final class PackWords {

    private final Packs packs;
    private final Map<String, Optional<Grammar>> grammars = new HashMap<>();
    private @Nullable String lastText;
    private Wording last = Wording.unread();

    public PackWords(Packs packs) {
        this.packs = packs;
    }

    /** Where the article is in no language that has a pack, nothing is known of its words. */
    Wording of(Article article) {
        if (!article.text().equals(lastText)) {
            lastText = article.text();
            last = grammar(article).map(grammar -> look(article, grammar)).orElse(Wording.unread());
        }
        return last;
    }

    private Optional<Grammar> grammar(Article article) {
        return grammars.computeIfAbsent(
                article.metadata().language().orElse(""), code -> packs.grammar(code, Optional.empty()));
    }

    private static Wording look(Article article, Grammar grammar) {
        Text text = grammar.cut(article.text());
        grammar.annotate(text, 1, 9);
        return new Wording(Optional.of(text));
    }
}
