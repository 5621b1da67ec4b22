package org.jejak.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Splits tokens into sentences. A line break ends one, unless the line was only wrapped. */
final class Sentences {

    private static final int WRAPPED_LINE = 40;

    private final List<Token> tokens;
    private final Set<String> abbreviations;

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
            boolean hard = i < tokens.size() && tokens.get(i).breaksBefore() > 0 && !isWrapped(lineStart, i);
            if (i == tokens.size() || hard || endsBefore(i)) {
                sentences.add(new Sentence(start, i, paragraph));
                start = i;
            }
            paragraph += hard ? 1 : 0;
            lineStart = i < tokens.size() && tokens.get(i).breaksBefore() > 0 ? i : lineStart;
        }
        return tokens.isEmpty() ? List.of() : sentences;
    }

    private boolean isWrapped(int lineStart, int i) {
        Token next = tokens.get(i);
        Token last = tokens.get(i - 1);
        boolean goesOn = next.isWord() && Character.isLowerCase(next.text().codePointAt(0)) || next.isNumber();
        return next.breaksBefore() == 1
                && goesOn
                && !isStop(last)
                && last.end() - tokens.get(lineStart).start() >= WRAPPED_LINE;
    }

    /** Whether a sentence ends between token i - 1 and token i. */
    private boolean endsBefore(int i) {
        int last = i - 1;
        while (last > 0 && isCloser(tokens.get(last)) && !tokens.get(last).spaceBefore()) {
            last--;
        }
        if (!isStop(tokens.get(last)) || isCloser(tokens.get(i)) && !tokens.get(i).spaceBefore()) {
            return false;
        }
        return startsSentence(tokens.get(i)) && !isAbbreviation(last, i);
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
        return switch (token.text()) {
            case ".", "!", "?", "\u2026" -> true;
            default -> false;
        };
    }

    private static boolean isCloser(Token token) {
        return switch (token.text()) {
            case "\"", "\u201d", "\u00bb", "'", "\u2019", "''", "\u2019\u2019", ")", "]" -> true;
            default -> false;
        };
    }
}
