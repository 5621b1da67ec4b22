package org.jejak.text;

import java.text.Normalizer;
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
    private final int longestPrefix;

    /**
     * @param prefixes words tied to what follows without making one name of both: by a hyphen, such as English "mid", or
     *     right before a number, such as Indonesian "Rp"
     */
    public Tokenizer(Set<String> prefixes) {
        this.prefixes = Set.copyOf(prefixes);
        this.longestPrefix = prefixes.stream().mapToInt(String::length).max().orElse(0);
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
            } else if (Character.isLetter(c)) {
                add(endOfWord(at), Token.Type.WORD);
            } else if (isApostrophe(text.charAt(at))
                    && at + 1 < text.length()
                    && text.charAt(at + 1) == text.charAt(at)) {
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
            while (digitAt(i) || isMarkInNumber(i)) {
                i += Character.charCount(text.codePointAt(i));
            }
            return i;
        }

        private boolean isMarkInNumber(int i) {
            return i < text.length() && (text.charAt(i) == '.' || text.charAt(i) == ',') && digitAt(i + 1);
        }

        private int endOfWord(int start) {
            int dotted = endOfInitials(start);
            if (dotted > start) {
                return dotted;
            }
            int i = start;
            while (i < text.length()) {
                int c = text.codePointAt(i);
                if (Character.isDigit(c) && !digitBefore(start, i) && isPrefix(start, i)) {
                    break;
                } else if (isInWord(c) || Character.isDigit(c)) {
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
                return (letterAt(i + 1) || digitAt(i + 1)) && !isPrefix(start, i);
            }
            if (isApostrophe(c)) {
                return letterAt(i + 1) && !(isS(i + 1) && !letterAt(i + 2));
            }
            if (isStrayApostrophe(c)) {
                return letterAt(i + 1) && Character.isLetter(text.codePointBefore(i));
            }
            return c == '.' && letterAt(i + 1) && sameCaseAround(i);
        }

        /** No longer than a prefix can be, or a chain of hyphens would be copied at each of them. */
        private boolean isPrefix(int start, int i) {
            return i - start <= longestPrefix && prefixes.contains(form(text.substring(start, i)));
        }

        private boolean digitBefore(int start, int i) {
            return i > start && Character.isDigit(text.codePointBefore(i));
        }

        private boolean isS(int i) {
            return text.charAt(i) == 's' || text.charAt(i) == 'S';
        }

        /** A host name ("site.co.id", "SITE.CO.ID"), not a full stop whose blank got lost ("said.The", "AFP.The"). */
        private boolean sameCaseAround(int i) {
            boolean lower = Character.isLowerCase(text.codePointAt(i + 1));
            int before = text.codePointBefore(i);
            return lower || (Character.isUpperCase(before) || Character.isDigit(before)) && !lowerAt(i + 2);
        }

        private boolean lowerAt(int i) {
            return i < text.length() && Character.isLowerCase(text.codePointAt(i));
        }

        private boolean letterAt(int i) {
            return i < text.length() && Character.isLetter(text.codePointAt(i));
        }

        private boolean digitAt(int i) {
            return i < text.length() && Character.isDigit(text.codePointAt(i));
        }
    }

    /** Letters, and what is invisible or sits on them: accents, soft hyphens, joiners. */
    private static boolean isInWord(int c) {
        return Character.isLetter(c)
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
                    case Character.FORMAT -> c > 0xffff || !isWhite((char) c);
                    default -> false;
                };
    }

    static boolean isWhite(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c);
    }

    /** Zero-width space, marks of writing direction, byte order mark: left behind by web pages. */
    private static boolean isInvisible(char c) {
        return switch (c) {
            case '\u200b', '\u200e', '\u200f', '\u2060', '\ufeff' -> true;
            default -> c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069';
        };
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    /** Marks that stand for an apostrophe between letters and open a quotation elsewhere: "Jum`at". */
    private static boolean isStrayApostrophe(char c) {
        return c == '`' || c == '\u00b4' || c == '\u2018';
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /** The form under which a lexicon files a word. */
    public static String form(String printed) {
        return plain(printed).toLowerCase(Locale.ROOT);
    }

    /** The word with its capitals, accents composed, apostrophes and hyphens made plain, invisible characters dropped. */
    static String plain(String printed) {
        boolean plain = true;
        for (int i = 0; i < printed.length() && plain; i++) {
            char c = printed.charAt(i);
            plain = c < 0x02b0 && c != '\u00ad' && (!isStrayApostrophe(c) || printed.length() == 1);
        }
        return plain ? printed : made(Normalizer.normalize(printed, Normalizer.Form.NFC));
    }

    private static String made(String composed) {
        StringBuilder made = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (isApostrophe(c) || c == '\u02bc' || isStrayApostrophe(c) && composed.length() > 1) {
                made.append('\'');
            } else if (isHyphen(c)) {
                made.append('-');
            } else if (Character.getType(c) != Character.FORMAT || composed.length() == 1) {
                made.append(c);
            }
        }
        return made.toString();
    }
}
