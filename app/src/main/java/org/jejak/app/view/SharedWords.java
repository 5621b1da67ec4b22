package org.jejak.app.view;

import java.util.List;
import org.jejak.ledger.origin.Echo;
import org.jejak.ledger.origin.SharedText;
import org.jejak.model.Mention;

/** The text that a print shares with another article, as evidence below it: whose it is, and how both begin. */
final class SharedWords {

    private static final int SHOWN = 48;
    private static final int ID = 8;

    private SharedWords() {}

    static List<String> of(Echo echo) {
        return echo.chain().stream()
                .flatMap(link -> link.shared().stream())
                .distinct()
                .map(SharedWords::line)
                .toList();
    }

    private static String line(SharedText shared) {
        String first = shared.established() ? "" : ", and which was first is not established";
        return "same text" + first + ": " + beginning(shared.here()) + " · there: " + beginning(shared.there()) + " · "
                + article(shared);
    }

    /** Enough of the article's id for {@code jejak show}. */
    private static String article(SharedText shared) {
        return shared.article().substring(0, Math.min(ID, shared.article().length()));
    }

    private static String beginning(Mention words) {
        String text = Words.oneLine(words.text());
        int end = text.offsetByCodePoints(0, Math.min(SHOWN, text.codePointCount(0, text.length())));
        return "“" + text.substring(0, end) + (end < text.length() ? "…" : "") + "”";
    }
}
