package org.jejak.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cutting takes work in proportion to the text, counted in looks at tokens. */
class WorkTest {

    private static final int LOOKS_PER_TOKEN = 40;
    private static final int TOKENS = 50_000;

    /** Tokens that count how often they are looked at. */
    private static final class Watched extends AbstractList<Token> {
        private final List<Token> tokens;
        private long looks;

        Watched(List<Token> tokens) {
            this.tokens = tokens;
        }

        @Override
        public Token get(int index) {
            looks++;
            return tokens.get(index);
        }

        @Override
        public int size() {
            return tokens.size();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\" ",
                "“",
                "”",
                "«a",
                "' ",
                "'",
                ".",
                ". ",
                "...",
                "(",
                ")",
                ")) ",
                "a ",
                "A ",
                "A. ",
                "a\n",
                "a b c d e f g h i j k l m n o p q r\n",
                "1 ",
                "1\n",
                "a. \" ",
                "“a” ",
                "a\" ",
                "\"a. "
            })
    void sentencesAndQuotationsAreFoundInLinearWork(String piece) {
        List<Token> tokens = new Tokenizer(Set.of()).tokens(piece.repeat(TOKENS));
        Watched watched = new Watched(tokens);
        List<Sentence> sentences = Sentences.in(watched, Set.of());
        Quotations.in(watched, sentences, new QuoteMarks(watched));
        assertThat(watched.looks)
                .as("looks at " + tokens.size() + " tokens of '" + piece + "…'")
                .isLessThan((long) LOOKS_PER_TOKEN * tokens.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a ", "( ", "9, ", "kata Sari dan "})
    void aSentenceWithoutAnEndIsCut(String piece) {
        Text text = Text.of(piece.repeat(TOKENS), new Tokenizer(Set.of()), Set.of());
        assertThat(text.sentences())
                .as(piece + "…")
                .allSatisfy(
                        sentence -> assertThat(sentence.to() - sentence.from()).isLessThanOrEqualTo(300));
        assertThat(text.sentences().stream().map(Sentence::paragraph))
                .as(piece + "…")
                .containsOnly(0);
    }

    @Test
    void theLongestPatternRunsOnASmallStack() throws InterruptedException {
        String pattern = "..20 ".repeat(12) + "b";
        Text text = Text.of("a ".repeat(2_000), new Tokenizer(Set.of()), Set.of());
        Words words = new Words();
        TokenPattern compiled = TokenPattern.compile(pattern).in(words);
        boolean[] ended = new boolean[1];
        Thread thread = new Thread(
                null,
                () -> {
                    compiled.matchAt(new PatternRun(text, words), 0, new Label("x", "", "test:1"));
                    ended[0] = true;
                },
                "small stack",
                512 * 1024);
        thread.start();
        thread.join();
        assertThat(ended[0]).isTrue();
    }
}
