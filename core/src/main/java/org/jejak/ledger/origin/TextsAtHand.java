package org.jejak.ledger.origin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jejak.ledger.CodePoints;

/** The texts asked for last: one article is quoted beside many others. One thread. */
final class TextsAtHand {

    private static final int MOST = 500;

    private final Function<String, Optional<String>> texts;
    private final Map<String, CodePoints> atHand = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CodePoints> eldest) {
            return size() > MOST;
        }
    };

    TextsAtHand(Function<String, Optional<String>> texts) {
        this.texts = texts;
    }

    /** The article must be one whose text is known. */
    CodePoints of(String article) {
        CodePoints known = atHand.get(article);
        if (known == null) {
            known = new CodePoints(texts.apply(article).orElseThrow());
            atHand.put(article, known);
        }
        return known;
    }
}
