package org.jejak.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenPatternTest {

    /** A small lexicon: animals, with and without a colour, and days by number. */
    private static final Lexicon LEXICON = new Lexicon.Builder(new Words(), new Tokenizer(Set.of()), List.of())
            .add("animal", "cat", "cat", "test:1")
            .add("animal", "cat", "black cat", "test:2")
            .add("animal", "dog", "dog", "test:3")
            .add("day", "1", "monday", "test:4")
            .add("day", "2", "tuesday", "test:5")
            .build();

    static Text cut(String string) {
        Text text = Text.of(string, new Tokenizer(Set.of()), Set.of());
        LEXICON.annotate(text);
        return text;
    }

    private static @Nullable Match match(String pattern, String string) {
        Text text = cut(string);
        Words words = new Words();
        TokenPattern compiled = TokenPattern.compile(pattern).in(words);
        for (int i = 0; i < text.size(); i++) {
            Match match = compiled.matchAt(new PatternRun(text, words), i, new Label("test", "value", "test:9"));
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    /** The words of the first match, or a dash. */
    private static String first(String pattern, String string) {
        Match match = match(pattern, string);
        return match == null ? "-" : cut(string).slice(match.from(), match.to());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                // words and their case
                "said ~ He SAID so ~ SAID",
                "Said ~ he Said so ~ Said",
                "Said ~ he said so ~ -",
                "Said ~ HE SAID SO ~ SAID",
                "ma'ruf ~ Kata Ma’ruf Amin ~ Ma’ruf",
                "Ma'ruf ~ Kata Ma’ruf Amin ~ Ma’ruf",
                "he said ~ he never said ~ -",
                "a|b|c ~ x c y ~ c",
                "a|b c ~ b c ~ b c",
                "a|b c ~ a c ~ a c",
                "a|Bb ~ BB ~ BB",
                "a \",\" b ~ x a, b ~ a, b",
                "\"(\" a \")\" ~ x (a) ~ (a)",
                // categories
                "{animal} ~ a black cat ~ black cat",
                "{animal=dog} ~ cat dog ~ dog",
                "{animal=cat|dog} ~ x dog ~ dog",
                "{animal} cat ~ black cat cat ~ black cat cat",
                "{animal} {day=2} ~ dog tuesday ~ dog tuesday",
                "{animal} {day=2} ~ dog monday ~ -",
                "{unknown} ~ cat ~ -",
                // classes of tokens
                "a {:word} ~ a 1, a b ~ a b",
                "a {:cap} ~ a b, a C ~ a C",
                "a {:digits} ~ a b, a 1.000 ~ a 1.000",
                "a {:any} ~ a ; ~ a ;",
                "a {:any} ~ x a ~ -",
                // alternatives
                "(a b | c) d ~ a b d ~ a b d",
                "(a b | c) d ~ c d ~ c d",
                "(a b | c) d ~ a d ~ -",
                "(a | a b) c ~ a b c ~ a b c",
                "(a | b | c | d) e ~ d e ~ d e",
                "((a | b) (c | d) | e f) g ~ b c g ~ b c g",
                "((a | b) (c | d) | e f) g ~ e f g ~ e f g",
                "((a | b) (c | d) | e f) g ~ b f g ~ -",
                "a b | c d ~ x c d ~ c d",
                // the first that fits is preferred
                "(a | a b) ~ a b ~ a",
                "(a b | a) ~ a b ~ a b",
                // optional
                "a b? c ~ a b c ~ a b c",
                "a b? c ~ a c ~ a c",
                "a b? ~ a b ~ a b",
                "a (b c)? d ~ a b c d ~ a b c d",
                "a (b c)? d ~ a d ~ a d",
                "a (b | c)? d ~ a c d ~ a c d",
                "a {animal}? b ~ a black cat b ~ a black cat b",
                "a b? b ~ a b ~ a b",
                "(a? b | c?) d ~ b d ~ b d",
                "(a? b | c?) d ~ d ~ d",
                // gaps
                "a ..2 b ~ a b ~ a b",
                "a ..2 b ~ a x y b ~ a x y b",
                "a ..2 b ~ a x y z b ~ -",
                "a ..2 b ~ a b x b ~ a b",
                "a ..4 b? ~ a x b ~ a",
                "..1 a b ~ x a b ~ x a b",
                // line edges
                "^ a ~ a b ~ a",
                "^ a ~ b a ~ -",
                "a $ ~ b a ~ a",
                "a $ ~ a b ~ -",
                "a ^ ~ a ~ -",
                "^ a b $ ~ a b ~ a b",
                // places
                "a <here: b> c ~ a b c ~ b",
                "<here: a> b | c <here: d> ~ c d ~ d",
                "a <here: b ..2 c> d ~ a b x c d ~ b x c",
                "a <here: (b | c)?> d ~ a c d ~ c",
            })
    void everyOperatorMatchesWhatItsDescriptionSays(String pattern, String text, String expected) {
        assertThat(first(pattern, text)).as(pattern + " in " + text).isEqualTo(expected);
    }

    @Test
    void lineEdgesAreSeenInsideAText() {
        String string = "Kata Sari begini adanya,\nbegitu.\n\nKata siapa?";
        assertThat(first("^ kata siapa", string)).isEqualTo("Kata siapa");
        assertThat(first("adanya \",\" $", "Kata Sari begini adanya,\n\nBegitu."))
                .isEqualTo("adanya,");
    }

    @Test
    void noMatchReachesIntoTheNextSentence() {
        assertThat(first("a \".\" ..3 b", "a. B")).isEqualTo("-");
        assertThat(first("a {:any} {:any}", "x a. Then b")).isEqualTo("-");
        assertThat(first("a ..3 b", "c a\n\nb")).isEqualTo("-");
    }

    @Test
    void anEmptyPartNamedHereMarksNothing() {
        assertThat(match("a <here: b?> c", "a c")).isNull();
    }

    @Test
    void partsAreRememberedByName() {
        assertThat(match("<who: {:cap}> said", "then Sari said").captures())
                .isEqualTo(Map.of("who", new Match.Range(1, 2)));
        assertThat(match("<who: {:cap} {:cap}?> said <what: ..3 \".\">", "Sari Dewi said x y.")
                        .captures())
                .isEqualTo(new TreeMap<>(Map.of("who", new Match.Range(0, 2), "what", new Match.Range(3, 6))));
    }

    @Test
    void ofAlternativesOnlyTheOneThatMatchedIsRemembered() {
        assertThat(match("(<x: a> b | <y: a> c) d", "a c d").captures()).isEqualTo(Map.of("y", new Match.Range(0, 1)));
        assertThat(match("a <x: b>? c", "a c").captures()).isEmpty();
    }

    @Test
    void ofTwoPartsOfOneNameTheLaterIsRemembered() {
        assertThat(match("<x: a a> b <x: c>", "a a b c").captures()).isEqualTo(Map.of("x", new Match.Range(3, 4)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "`` ~ 1 ~ at least one word",
                "() ~ 2 ~ at least one word",
                "a ( | b) ~ 5 ~ at least one word",
                "(a | ) ~ 6 ~ at least one word",
                "| a ~ 1 ~ at least one word",
                "a) ~ 2 ~ not ')'",
                "(a ~ 3 ~ ')'",
                "(a> ~ 3 ~ not '>'",
                "a} ~ 2 ~ not '}'",
                "? a ~ 1 ~ not '?'",
                "a?? ~ 3 ~ not '?'",
                "<x: a ~ 6 ~ '>'",
                "<a ~ 1 ~ a name and a colon",
                "<a b> {:word} ~ 1 ~ a name and a colon",
                "{month ~ 1 ~ '}'",
                "{} ~ 1 ~ the name of a category",
                "{a|b} ~ 1 ~ the name of a category",
                "{:verb} ~ 1 ~ {:word}, {:cap}",
                ".. a ~ 3 ~ from 1 to 20",
                "a ..0 b ~ 6 ~ from 1 to 20",
                "a ..21 b ~ 7 ~ from 1 to 20",
                "a ..99999999999 b ~ 16 ~ from 1 to 20",
                "a| b ~ 2 ~ a blank before '|'",
                "a||b ~ 3 ~ a word",
                "a|(b) ~ 3 ~ a word",
                "\"a ~ 1 ~ a closing quotation mark",
                "\"\" ~ 1 ~ one word or mark",
                "said, ~ 6 ~ one word or mark",
                "a? ~ 1 ~ not optional",
                "^ a? $ ~ 1 ~ not optional",
                "<here: a?> ~ 1 ~ not optional",
            })
    void whatCannotBeReadIsRefusedWithItsPlace(String pattern, int place, String expected) {
        assertThatThrownBy(() -> TokenPattern.compile(pattern))
                .as(pattern)
                .isInstanceOf(PatternSyntaxException.class)
                .hasMessageContaining("at character " + place + ":")
                .hasMessageContaining(expected);
    }

    @Test
    void aPatternTooLongForTheRunIsRefused() {
        assertThatThrownBy(() -> TokenPattern.compile("..20 ".repeat(100) + "a"))
                .isInstanceOf(PatternSyntaxException.class)
                .hasMessageContaining("a shorter pattern");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "<x: ", "(a | "})
    void deepNestingIsRefusedAndNoOverflow(String opener) {
        String pattern = opener.repeat(100_000) + "a";
        assertThatThrownBy(() -> TokenPattern.compile(pattern))
                .as(opener + " 100,000 times")
                .isInstanceOf(PatternSyntaxException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a a? a? a? a? a? a? a? a? a? a? a? a? a? a? a? a?) b",
                "..20 ..20 ..20 ..20 ..20 b",
                "(a | a a | a a a) (a | a a | a a a) (a | a a | a a a) (a | a a | a a a) b",
                "((a? a?)? (a? a?)?)? ((a? a?)? (a? a?)?)? ((a? a?)? (a? a?)?)? b",
                "<x: a? a? <y: a? a?>> <x: a? a? <y: a? a?>> b",
                "{:any}? {:any}? {:any}? {:any}? {:any}? {:any}? {:any}? b",
                "({animal} | cat | {:word}) ..9 ({animal} | cat | {:word}) ..9 b",
            })
    void theStepsOfARunAreBoundedByThePattern(String pattern) {
        for (String piece : List.of("a ", "cat ", "black cat ", "1 ", "a, ")) {
            int shorter = mostSteps(pattern, piece.repeat(300));
            int longer = mostSteps(pattern, piece.repeat(1200));
            assertThat(longer)
                    .as("most steps of one run of " + pattern + " over '" + piece + "…'")
                    .isEqualTo(shorter);
            int states = PatternCompiler.compile(pattern).ops.size() + 1;
            assertThat(longer)
                    .as("most steps of one run of " + pattern + " over '" + piece + "…'")
                    .isLessThanOrEqualTo(6 * states * states);
        }
    }

    private static int mostSteps(String pattern, String string) {
        Words words = new Words();
        Program program = PatternCompiler.compile(pattern).in(words);
        Text text = cut(string);
        int most = 0;
        for (int i = 0; i < text.size(); i++) {
            PatternRun run = new PatternRun(text, words);
            run.match(program, i, new Label("test", "", "test:9"));
            most = Math.max(most, run.steps());
        }
        return most;
    }

    /** Patterns put together at random agree with the plainest way to say what they mean: the list of all their matches. */
    @Test
    void aMatchIsOneOfThoseTheDefinitionAllows() {
        Random random = new Random(7);
        for (int n = 0; n < 3000; n++) {
            Expression expression = Expression.random(random, 3);
            String string = words(random);
            Text text = cut(string);
            Words words = new Words();
            TokenPattern compiled;
            try {
                compiled = TokenPattern.compile(expression.pattern()).in(words);
            } catch (PatternSyntaxException e) {
                assertThat(expression.ends(text, 0))
                        .as(expression.pattern() + " may match nothing")
                        .contains(0);
                continue;
            }
            for (int i = 0; i < text.size(); i++) {
                Match match = compiled.matchAt(new PatternRun(text, words), i, new Label("test", "", "test:9"));
                List<Integer> ends = expression.ends(text, i);
                String shown = expression.pattern() + " at token " + i + " of '" + string + "'";
                if (ends.isEmpty()) {
                    assertThat(match).as(shown).isNull();
                } else {
                    assertThat(match).as(shown).isNotNull();
                    assertThat(match.to())
                            .as(shown + " prefers what is named first")
                            .isEqualTo(ends.get(0));
                }
            }
        }
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            words.append("abc".charAt(random.nextInt(3))).append(' ');
        }
        return words.toString().strip();
    }

    /** A pattern and all the tokens that a match may end before, in the order of preference. */
    private record Expression(String kind, String word, List<Expression> parts) {

        static Expression random(Random random, int depth) {
            int kind = depth == 0 ? 0 : random.nextInt(5);
            return switch (kind) {
                case 1 -> new Expression("sequence", "", parts(random, depth));
                case 2 -> new Expression("alternatives", "", parts(random, depth));
                case 3 -> new Expression("optional", "", List.of(random(random, depth - 1)));
                case 4 -> new Expression("gap", String.valueOf(1 + random.nextInt(3)), List.of());
                default -> new Expression("word", String.valueOf("abc".charAt(random.nextInt(3))), List.of());
            };
        }

        private static List<Expression> parts(Random random, int depth) {
            List<Expression> parts = new ArrayList<>();
            for (int i = 0; i <= 1 + random.nextInt(2); i++) {
                parts.add(random(random, depth - 1));
            }
            return parts;
        }

        String pattern() {
            List<String> patterns = parts.stream().map(Expression::pattern).toList();
            return switch (kind) {
                case "sequence" -> "(" + String.join(" ", patterns) + ")";
                case "alternatives" -> "(" + String.join(" | ", patterns) + ")";
                case "optional" -> "(" + patterns.get(0) + ")?";
                case "gap" -> ".." + word;
                default -> word;
            };
        }

        List<Integer> ends(Text text, int at) {
            List<Integer> ends = new ArrayList<>();
            switch (kind) {
                case "sequence" -> sequence(text, at, 0, ends);
                case "alternatives" -> parts.forEach(part -> ends.addAll(part.ends(text, at)));
                case "optional" -> {
                    ends.addAll(parts.get(0).ends(text, at));
                    ends.add(at);
                }
                case "gap" -> {
                    for (int i = at; i <= Math.min(text.size(), at + Integer.parseInt(word)); i++) {
                        ends.add(i);
                    }
                }
                default -> {
                    if (at < text.size() && text.token(at).is(word)) {
                        ends.add(at + 1);
                    }
                }
            }
            return ends;
        }

        private void sequence(Text text, int at, int part, List<Integer> ends) {
            if (part == parts.size()) {
                ends.add(at);
                return;
            }
            parts.get(part).ends(text, at).forEach(end -> sequence(text, end, part + 1, ends));
        }
    }
}
