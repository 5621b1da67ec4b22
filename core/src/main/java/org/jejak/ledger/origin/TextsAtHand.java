package org.jejak.ledger.origin;

import java.util.Optional;
import java.util.function.Function;
import org.jejak.ledger.AtHand;
import org.jejak.ledger.CodePoints;

/** The texts asked for last: one article is read and quoted beside many others. One thread. */
final class TextsAtHand {

    /** In characters; a byte each in Latin script, two in others. */
    private static final int MOST = 20_000_000;

    private final Function<String, Optional<String>> texts;
    private final AtHand<String, Optional<CodePoints>> atHand =
            new AtHand<>(MOST, text -> text.map(CodePoints::length).orElse(0));

    TextsAtHand(Function<String, Optional<String>> texts) {
        this.texts = texts;
    }

    /** Empty where the article's text is not known. */
    Optional<CodePoints> of(String article) {
        return atHand.get(article, id -> texts.apply(id).map(CodePoints::new));
    }
}
