package org.jejak.ledger.origin;

import org.jejak.ledger.ClaimEntry;
import org.jejak.model.Figure;

/** Tells claims of titles from those of the running text. */
public final class Headline {

    private Headline() {}

    /** Whether the article's title, which its text begins with, holds the claim. */
    public static boolean holds(ClaimEntry entry) {
        return entry.article()
                .metadata()
                .title()
                .filter(title -> entry.claim().quote().span().start() < title.codePointCount(0, title.length())
                        && entry.claim() instanceof Figure figure
                        && title.contains(figure.phrase().text()))
                .isPresent();
    }
}
