package org.jejak.text;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a lexicon files under a form. Immutable.
 *
 * @param kind the number of the category within its lexicon
 * @param anyCase whether none of its words asks for a capital
 * @param printed for each word the capitals that it asks for, empty where any case will do
 * @param next what else is filed under the form
 */
record LexiconEntry(
        int kind,
        Label label,
        boolean anyCase,
        List<String> printed,
        @Nullable LexiconEntry next) {

    static LexiconEntry of(int kind, String category, String value, List<String> printed, String rule) {
        return new LexiconEntry(
                kind,
                new Label(category.intern(), value.intern(), rule),
                printed.stream().allMatch(String::isEmpty),
                List.copyOf(printed),
                null);
    }

    LexiconEntry before(@Nullable LexiconEntry other) {
        return new LexiconEntry(kind, label, anyCase, printed, other);
    }

    /** Of a part of a hyphened word: "As-Salam" does not name AS. */
    boolean hasCaseOf(String part) {
        return anyCase || part.startsWith(printed.get(0)) || part.equals(part.toUpperCase(Locale.ROOT));
    }

    boolean hasCaseOf(Text text, int from) {
        return anyCase || isPrinted(text, from);
    }

    private boolean isPrinted(Text text, int from) {
        for (int i = 0; i < printed.size(); i++) {
            String wanted = printed.get(i);
            if (!wanted.isEmpty() && !isPrinted(wanted, text.token(from + i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPrinted(String wanted, Token token) {
        return !token.small() && (Tokenizer.plain(token.text()).startsWith(wanted) || token.isAllCapitals());
    }
}
