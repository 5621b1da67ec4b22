package org.jejak.app.view;

import java.util.List;
import org.jejak.ledger.origin.Echo;
import org.jejak.ledger.origin.Link;
import org.jejak.ledger.origin.SharedText;
import org.jejak.model.Mention;

/** The text that a print shares with another article, as evidence below it: whose it is, and how both begin. */
final class SharedWords {

    private static final int SHOWN = 48;

    private SharedWords() {}

    static List<String> of(Echo echo) {
        return echo.chain().stream()
                .flatMap(link -> link.shared().map(shared -> line(link, shared)).stream())
                .distinct()
                .toList();
    }

    private static String line(Link link, SharedText shared) {
        String kind = link.because() == Link.Because.TEXT_SHARED || !shared.established()
                ? "same text, which was first is not established"
                : "same text";
        return kind + ": here " + beginning(shared.here()) + ", in "
                + shared.article().substring(0, Math.min(8, shared.article().length())) + " "
                + beginning(shared.there());
    }

    private static String beginning(Mention words) {
        String text = Words.oneLine(words.text());
        int end = text.offsetByCodePoints(0, Math.min(SHOWN, text.codePointCount(0, text.length())));
        return "“" + text.substring(0, end) + (end < text.length() ? "…" : "") + "”";
    }
}
