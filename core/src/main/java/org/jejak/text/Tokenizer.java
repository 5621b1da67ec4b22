package org.jejak.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits text into tokens in one pass. Immutable; any thread.
 *
 * <p>Kept whole: "Yong-hyun", "ke-960", "SA-22", "U.S.", "site.co.id", "1.000,5". Split: "2024-10-18" and "11/12" into
 * numbers and marks, "12,000-strong" after the number, "Kyiv's" before the apostrophe.
 */
public final class Tokenizer {

    private final Set<String> prefixes;

    /** @param prefixes words that a hyphen ties to the next word without making one name of both, such as English "mid" */
    public Tokenizer(Set<String> prefixes) {
        this.prefixes = Set.copyOf(prefixes);
    }

    public List<Token> tokens(String text) {
        Scan scan = new Scan(text);
        while (scan.next()) {}
        return scan.tokens;
    }

    private final class Scan {
        final String text;
        final List<Token> tokens = new ArrayList<>();
        int at;
        int breaks;
        boolean space = true;

        Scan(String text) {
            this.text = text;
        }

        boolean next() {
            skipWhite();
            if (at >= text.length()) {
                return false;
            }
            int c = text.codePointAt(at);
            if (Character.isDigit(c)) {
                add(endOfNumber(at), Token.Type.NUMBER);
            } else if (isLetter(c)) {
                add(endOfWord(at), Token.Type.WORD);
            } else if (isApostrophe(text.charAt(at)) && at + 1 < text.length() && text.charAt(at + 1) == text.charAt(at)) {
                add(at + 2, Token.Type.PUNCTUATION);
            } else if (isPossessive(at)) {
                add(at + 2, Token.Type.WORD);
            } else {
                add(at + Character.charCount(c), Token.Type.PUNCTUATION);
            }
            return true;
        }

        private void skipWhite() {
            while (at < text.length() && isWhite(text.charAt(at))) {
                breaks += text.charAt(at) == '\n' ? 1 : 0;
                space = true;
                at++;
            }
        }

        private void add(int end, Token.Type type) {
            String printed = text.substring(at, end);
            tokens.add(new Token(printed, form(printed), at, end, type, breaks, space));
            at = end;
            breaks = 0;
            space = false;
        }

        private boolean isPossessive(int i) {
            return isApostrophe(text.charAt(i))
                    && !space
                    && i + 1 < text.length()
                    && (text.charAt(i + 1) == 's' || text.charAt(i + 1) == 'S')
                    && !letterAt(i + 2);
        }

        private int endOfNumber(int start) {
            int i = start;
            while (i < text.length()) {
                char c = text.charAt(i);
                boolean inside = Character.isDigit(c) || (c == '.' || c == ',') && digitAt(i + 1);
                if (!inside) {
                    break;
                }
                i++;
            }
            return i;
        }

        private int endOfWord(int start) {
            int dotted = endOfInitials(start);
            if (dotted > start) {
                return dotted;
            }
            int i = start;
            while (i < text.length()) {
                int c = text.codePointAt(i);
                if (isLetter(c) || Character.isDigit(c)) {
                    i += Character.charCount(c);
                } else if (joins(start, i)) {
                    i++;
                } else {
                    break;
                }
            }
            return i;
        }

        /** "U.S.", "a.m.": single letters, each with a full stop. */
        private int endOfInitials(int start) {
            int i = start;
            int letters = 0;
            while (letterAt(i) && i + 1 < text.length() && text.charAt(i + 1) == '.') {
                i += 2;
                letters++;
            }
            return letters >= 2 && !letterAt(i) ? i : start;
        }

        private boolean joins(int start, int i) {
            char c = text.charAt(i);
            if (isHyphen(c)) {
                return (letterAt(i + 1) || digitAt(i + 1)) && !prefixes.contains(form(text.substring(start, i)));
            }
            if (isApostrophe(c)) {
                return letterAt(i + 1) && !(isS(i + 1) && !letterAt(i + 2));
            }
            return c == '.' && letterAt(i + 1) && sameCaseAround(i);
        }

        private boolean isS(int i) {
            return text.charAt(i) == 's' || text.charAt(i) == 'S';
        }

        /** A host name, not a full stop whose blank got lost. */
        private boolean sameCaseAround(int i) {
            boolean lower = Character.isLowerCase(text.charAt(i + 1));
            return lower || Character.isUpperCase(text.charAt(i - 1));
        }

        private boolean letterAt(int i) {
            return i < text.length() && isLetter(text.codePointAt(i));
        }

        private boolean digitAt(int i) {
            return i < text.length() && Character.isDigit(text.charAt(i));
        }
    }

    private static boolean isLetter(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    static boolean isWhite(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u200b' || c == '\ufeff' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02bc';
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /** The form under which a lexicon files a word. */
    public static String form(String printed) {
        String lower = printed.toLowerCase(Locale.ROOT);
        boolean plain = true;
        for (int i = 0; i < lower.length(); i++) {
            plain &= lower.charAt(i) < 0x2010;
        }
        return plain ? lower : lower.replace('\u2019', '\'').replace('\u02bc', '\'').replace('\u2010', '-').replace('\u2011', '-');
    }
}
