package org.jejak.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** One pass over one text. */
final class TokenScan {

    /** UTF-16 units that a token and the blank before it take in most texts, or more. */
    private static final int TOKEN = 5;

    private final String text;
    private final Set<String> prefixes;
    private final int longestPrefix;
    private final Words words;
    private final List<Token> tokens;
    private int[] numbers;
    private int at;
    private int breaks;
    private boolean space = true;

    /** @param prefixes words that a hyphen ties to the next without making one name of both, none longer than {@code longestPrefix} */
    TokenScan(String text, Set<String> prefixes, int longestPrefix, Words words) {
        this.text = text;
        this.prefixes = prefixes;
        this.longestPrefix = longestPrefix;
        this.words = words;
        int likely = text.length() / TOKEN + 8;
        this.tokens = new ArrayList<>(likely);
        this.numbers = new int[likely];
        while (next()) {}
    }

    List<Token> tokens() {
        return tokens;
    }

    /** The words among which the forms are numbered. */
    Words words() {
        return words;
    }

    /** The number of each token's form. */
    int[] numbers() {
        return Arrays.copyOf(numbers, tokens.size());
    }

    private boolean next() {
        skipWhite();
        if (at >= text.length()) {
            return false;
        }
        if (addLetters()) {
            return true;
        }
        int c = text.codePointAt(at);
        if (Character.isDigit(c)) {
            add(endOfNumber(at), Token.Type.NUMBER);
        } else if (Character.isLetter(c)) {
            add(endOfWord(at), Token.Type.WORD);
        } else if (Tokenizer.isApostrophe(text.charAt(at))
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
        while (at < text.length() && Tokenizer.isWhite(text.charAt(at))) {
            breaks += text.charAt(at) == '\n' ? 1 : 0;
            space = true;
            at++;
        }
    }

    /** Most words are no more than letters of ASCII: one walk tells their end, their key and whether they have a capital. */
    private boolean addLetters() {
        long key = 0;
        boolean small = true;
        int i = at;
        while (i < text.length()) {
            char c = text.charAt(i);
            char letter = Tokenizer.smallLetter(c);
            if (letter == 0) {
                break;
            }
            key = ShortWords.key(key, letter);
            small &= letter == c;
            i++;
        }
        if (i == at || i < text.length() && !Tokenizer.endsLetters(text.charAt(i)) && !isLastStop(i)) {
            return false;
        }
        int number = i - at <= ShortWords.LONGEST ? words.of(key) : words.of(text, at, i);
        add(i, Token.Type.WORD, number, small, false);
        return true;
    }

    /** A full stop with a blank behind. */
    private boolean isLastStop(int i) {
        return text.charAt(i) == '.' && (i + 1 == text.length() || text.charAt(i + 1) <= ' ');
    }

    private void add(int end, Token.Type type) {
        add(end, type, words.of(text, at, end), isSmall(at, end), type == Token.Type.WORD && isHyphened(at, end));
    }

    private void add(int end, Token.Type type, int number, boolean small, boolean hyphened) {
        boolean known = number >= 0;
        String printed = known && small ? words.form(number) : text.substring(at, end);
        String form = known ? words.form(number) : Tokenizer.form(printed);
        put(number == Words.UNTOLD ? words.of(form) : number);
        tokens.add(new Token(printed, form, at, end, type, small, hyphened, breaks, space));
        at = end;
        breaks = 0;
        space = false;
    }

    /** A known word without capitals is printed as it is filed. */
    private boolean isSmall(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Tokenizer.isSmall(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isHyphened(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Tokenizer.isHyphen(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private void put(int number) {
        if (tokens.size() == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * numbers.length);
        }
        numbers[tokens.size()] = number;
    }

    private boolean isPossessive(int i) {
        return Tokenizer.isApostrophe(text.charAt(i))
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
        while (i < text.length() && text.charAt(i) > ' ') {
            int c = text.codePointAt(i);
            if (Character.isDigit(c) && !digitBefore(start, i) && isPrefix(start, i)) {
                break;
            } else if (Tokenizer.isInWord(c) || Character.isDigit(c)) {
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
        if (Tokenizer.isHyphen(c)) {
            return (letterAt(i + 1) || digitAt(i + 1)) && !isPrefix(start, i);
        }
        if (Tokenizer.isApostrophe(c)) {
            return letterAt(i + 1) && !(isS(i + 1) && !letterAt(i + 2));
        }
        if (Tokenizer.isStrayApostrophe(c)) {
            return letterAt(i + 1) && Character.isLetter(text.codePointBefore(i));
        }
        return c == '.' && letterAt(i + 1) && sameCaseAround(i);
    }

    /** No longer than a prefix can be, or a chain of hyphens would be copied at each of them. */
    private boolean isPrefix(int start, int i) {
        return i - start <= longestPrefix && prefixes.contains(Tokenizer.form(text.substring(start, i)));
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
