package org.jejak.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Splits tokens into sentences. A line break ends one, unless the line was only wrapped. What runs on for {@value #LONGEST}
 * tokens is no sentence of a report and is cut, so that work within a sentence is bounded.
 */
final class Sentences {

    private static final int WRAPPED_LINE = 40;
    private static final int LONGEST = 200;

    private final List<Token> tokens;
    private final Set<String> abbreviations;
    /** The last token before the present one that is no closing mark. */
    private int said;

    private Sentences(List<Token> tokens, Set<String> abbreviations) {
        this.tokens = tokens;
        this.abbreviations = abbreviations;
    }

    static List<Sentence> in(List<Token> tokens, Set<String> abbreviations) {
        return new Sentences(tokens, abbreviations).split();
    }

    private List<Sentence> split() {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        int paragraph = 0;
        int lineStart = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            if (i < tokens.size() && goesOn(i) && i - start < LONGEST) {
                said = i - 1;
                continue;
            }
            said = isGluedCloser(i - 1) ? said : i - 1;
            boolean hard = i < tokens.size() && tokens.get(i).breaksBefore() > 0 && !isWrapped(lineStart, i);
            if (i == tokens.size() || hard || endsBefore(i) || isTooLong(start, i)) {
                sentences.add(new Sentence(start, i, paragraph));
                start = i;
            }
            paragraph += hard ? 1 : 0;
            lineStart = i < tokens.size() && tokens.get(i).breaksBefore() > 0 ? i : lineStart;
        }
        return tokens.isEmpty() ? List.of() : sentences;
    }

    /** Spares most tokens the search: between two words of a line nothing ends. */
    private boolean goesOn(int i) {
        return !tokens.get(i - 1).isMark() && tokens.get(i).breaksBefore() == 0;
    }

    /** At a mark where there is one, half as much later where there is none. */
    private boolean isTooLong(int start, int i) {
        boolean atMark = tokens.get(i - 1).type() == Token.Type.PUNCTUATION
                && tokens.get(i).spaceBefore();
        return i - start >= LONGEST && (atMark || i - start >= LONGEST * 3 / 2);
    }

    private boolean isWrapped(int lineStart, int i) {
        Token next = tokens.get(i);
        Token last = tokens.get(i - 1);
        // A host name opens a dateline: "outlet.co.id – …"
        boolean small = next.isWord()
                && Character.isLowerCase(next.text().codePointAt(0))
                && next.text().indexOf('.') < 0;
        boolean goesOn = small || next.isNumber();
        return next.breaksBefore() == 1
                && goesOn
                && !isStop(last)
                && last.end() - tokens.get(lineStart).start() >= WRAPPED_LINE
                && isRunning(i);
    }

    /** Whether the line is as long as wrapped ones are, or the last of a paragraph; a date line or link is neither. */
    private boolean isRunning(int lineStart) {
        int i = lineStart + 1;
        while (i < tokens.size() && tokens.get(i).breaksBefore() == 0) {
            if (tokens.get(i).end() - tokens.get(lineStart).start() >= WRAPPED_LINE) {
                return true;
            }
            i++;
        }
        int last = i - 1;
        while (last > lineStart && isGluedCloser(last)) {
            last--;
        }
        return isStop(tokens.get(last));
    }

    /** Whether a sentence ends between token i - 1 and token i. */
    private boolean endsBefore(int i) {
        if (!isStop(tokens.get(said)) || isGluedCloser(i)) {
            return false;
        }
        return (startsSentence(tokens.get(i)) || isBlankLost(i))
                && !isAbbreviation(said, i)
                && !isListNumber(said)
                && !isDashWithin(i);
    }

    private boolean isGluedCloser(int i) {
        return isCloser(tokens.get(i)) && !tokens.get(i).spaceBefore();
    }

    /** "surut.Warga": a small word, a stop and a capital, with the blank between lost. */
    private boolean isBlankLost(int i) {
        return said == i - 1
                && i > 1
                && tokens.get(i).isCapitalised()
                && tokens.get(i - 2).isWord()
                && Character.isLowerCase(tokens.get(i - 2).text().codePointAt(0))
                && !tokens.get(said).spaceBefore();
    }

    /** "«Run!» — she said": a dash on the same line, before a small word. */
    private boolean isDashWithin(int i) {
        Token dash = tokens.get(i);
        return (dash.is("\u2013") || dash.is("\u2014"))
                && dash.breaksBefore() == 0
                && i + 1 < tokens.size()
                && tokens.get(i + 1).isWord()
                && Character.isLowerCase(tokens.get(i + 1).text().codePointAt(0));
    }

    /** "1. A heading" is one sentence. */
    private boolean isListNumber(int stop) {
        return stop > 0
                && tokens.get(stop).is(".")
                && !tokens.get(stop).spaceBefore()
                && tokens.get(stop - 1).isNumber()
                && tokens.get(stop - 1).text().length() < 4
                && (stop == 1 || tokens.get(stop - 1).breaksBefore() > 0);
    }

    private boolean isAbbreviation(int stop, int next) {
        if (stop == 0 || !tokens.get(stop).is(".") || stop != next - 1) {
            return false;
        }
        Token before = tokens.get(stop - 1);
        boolean initial = before.isCapitalised() && before.text().length() == 1;
        return before.isWord() && !tokens.get(stop).spaceBefore() && (initial || abbreviations.contains(before.form()));
    }

    private static boolean startsSentence(Token token) {
        return switch (token.type()) {
            case WORD -> !Character.isLowerCase(token.text().codePointAt(0)) && token.spaceBefore();
            case NUMBER -> token.spaceBefore();
            case PUNCTUATION -> token.spaceBefore() && !token.is(",") && !token.is("-") && !isStop(token);
        };
    }

    static boolean isStop(Token token) {
        return token.isMark()
                && switch (token.text()) {
                    case ".", "!", "?", "\u2026" -> true;
                    default -> false;
                };
    }

    private static boolean isCloser(Token token) {
        return token.isMark()
                && switch (token.text()) {
                    case "\"", "\u201d", "\u00bb", "'", "\u2019", "''", "\u2019\u2019", ")", "]" -> true;
                    default -> false;
                };
    }
}
