package org.jejak.app.web.facet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jejak.ledger.Folding;

/**
 * Words that must all occur, as the full-text search takes them: words in quotation marks stand side by side, and a final {@code *} leaves
 * the ending open. Upper and lower case and accents are alike.
 */
public final class Terms {

    private static final Pattern PART = Pattern.compile("\"([^\"]*)\"?|([^\\s\"]+)");

    private record Term(String words, boolean open) {}

    private final List<Term> terms = new ArrayList<>();

    public Terms(String asked) {
        Matcher part = PART.matcher(asked);
        while (part.find()) {
            String words = part.group(1) == null ? part.group(2) : part.group(1);
            boolean open = words.endsWith("*");
            String plain =
                    Folding.fold(words).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
            if (!plain.isEmpty()) {
                terms.add(new Term(plain, open));
            }
        }
    }

    public boolean isEmpty() {
        return terms.isEmpty();
    }

    /** A text in the form in which terms are looked for. */
    public static String prepared(String text) {
        return " " + Folding.fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
    }

    /** @param prepared by {@link #prepared} */
    public boolean areIn(String prepared) {
        for (Term term : terms) {
            if (!prepared.contains(" " + term.words + (term.open ? "" : " "))) {
                return false;
            }
        }
        return true;
    }
}
