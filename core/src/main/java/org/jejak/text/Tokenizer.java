package org.jejak.text;

import java.text.Normalizer;
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

    /** By the character, see {@link #plainSmall}: every character of every text is looked up. */
    private static final char[] SMALL = plainOnes();

    private final Set<String> prefixes;
    private final int longestPrefix;
    private final Words words;

    /**
     * @param prefixes words tied to what follows without making one name of both: by a hyphen, such as English "mid", or
     *     right before a number, such as Indonesian "Rp"
     * @param words whose forms need not be made anew for every token
     */
    public Tokenizer(Set<String> prefixes, Words words) {
        this.prefixes = Set.copyOf(prefixes);
        this.longestPrefix = prefixes.stream().mapToInt(String::length).max().orElse(0);
        this.words = words;
    }

    public Tokenizer(Set<String> prefixes) {
        this(prefixes, new Words());
    }

    public List<Token> tokens(String text) {
        return cut(text).tokens();
    }

    /** The text in tokens, and the numbers of their forms among the words of this tokenizer. */
    TokenScan cut(String text) {
        return new TokenScan(text, prefixes, longestPrefix, words);
    }

    /** Letters, and what is invisible or sits on them: accents, soft hyphens, joiners. */
    static boolean isInWord(int c) {
        return Character.isLetter(c)
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
                    case Character.FORMAT -> c > 0xffff || !isWhite((char) c);
                    default -> false;
                };
    }

    /** The small letter of a letter of ASCII, 0 for any other character. */
    static char smallLetter(char c) {
        char small = (char) (c | 'a' - 'A');
        return small >= 'a' && small <= 'z' ? small : 0;
    }

    /** Whether a word of letters is over before this character, whatever follows: no digit, nothing that ties two words. */
    static boolean endsLetters(char c) {
        return c <= '~' && (c < '0' || c > '9') && c != '-' && c != '.' && !isApostrophe(c) && !isStrayApostrophe(c);
    }

    /** No capital, nor half of a character that might be one. */
    static boolean isSmall(char c) {
        char small = plainSmall(c);
        return small != 0
                ? small == c
                : Character.toLowerCase(c) == c && !Character.isUpperCase(c) && !Character.isSurrogate(c);
    }

    static boolean isWhite(char c) {
        return c <= ' ' || c > '~' && (Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c));
    }

    /** Zero-width space, marks of writing direction, byte order mark: left behind by web pages. */
    static boolean isInvisible(char c) {
        return switch (c) {
            case '\u200b', '\u200e', '\u200f', '\u2060', '\ufeff' -> true;
            default -> c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069';
        };
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    /** Marks that stand for an apostrophe between letters and open a quotation elsewhere: "Jum`at". */
    static boolean isStrayApostrophe(char c) {
        return c == '`' || c == '\u00b4' || c == '\u2018';
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /**
     * Whether a character stands for itself, with no other form than its capital: letters and marks of ASCII, Latin letters
     * with their accents, Cyrillic letters.
     */
    static boolean isPlain(char c) {
        return plainSmall(c) != 0;
    }

    /** The small letter of a plain character, 0 for any other. */
    static char plainSmall(char c) {
        return c < SMALL.length ? SMALL[c] : 0;
    }

    private static char[] plainOnes() {
        char[] small = new char[0x0482];
        for (char c = 1; c < small.length; c++) {
            boolean plain = c < 0x02b0 ? c != '\u00ad' && c != '\u0130' && !isStrayApostrophe(c) : c >= 0x0400;
            small[c] = plain ? Character.toLowerCase(c) : 0;
        }
        return small;
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
            plain = isPlain(c) || c == '\u0130' || isStrayApostrophe(c) && printed.length() == 1;
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
