package org.jejak.store;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person types into the search, as an FTS5 expression. Every word is quoted, so that nothing a person types is
 * taken for an operator.
 */
final class WordQuery {
    private static final Pattern PIECE = Pattern.compile("\"([^\"]*)\"?(\\*?)|([^\\s\"]+)");

    private WordQuery() {}

    /** Empty if there are no words. */
    static String of(String words) {
        List<String> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(words.replace('\0', ' '));
        while (matcher.find()) {
            boolean quoted = matcher.group(3) == null;
            String piece = quoted ? matcher.group(1) : matcher.group(3);
            boolean open = quoted ? !matcher.group(2).isEmpty() : piece.endsWith("*");
            if (piece.codePoints().anyMatch(Character::isLetterOrDigit)) {
                pieces.add("\"" + piece.replace("*", " ").strip() + "\"" + (open ? "*" : ""));
            }
        }
        return String.join(" ", pieces);
    }
}
