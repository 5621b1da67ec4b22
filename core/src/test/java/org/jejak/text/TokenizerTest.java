package org.jejak.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

    private static final Tokenizer TOKENIZER = new Tokenizer(Set.of("mid", "rp"));

    private static List<String> cut(String text) {
        return TOKENIZER.tokens(text).stream().map(Token::text).toList();
    }

    @ParameterizedTest
    @MethodSource("org.jejak.text.RandomText#texts")
    void everyTokenIsTheSliceAtItsOffsets(String text) {
        for (Token token : TOKENIZER.tokens(text)) {
            assertThat(text.substring(token.start(), token.end()))
                    .as(RandomText.shown(text))
                    .isEqualTo(token.text());
            assertThat(token.text()).as(RandomText.shown(text)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("org.jejak.text.RandomText#texts")
    void tokensCoverAllButWhiteSpaceInOrder(String text) {
        int at = 0;
        for (Token token : TOKENIZER.tokens(text)) {
            String between = text.substring(at, token.start());
            assertThat(isWhite(between))
                    .as("white between tokens of " + RandomText.shown(text))
                    .isTrue();
            assertThat(token.spaceBefore())
                    .as(token + " of " + RandomText.shown(text))
                    .isEqualTo(token.start() == 0 || !between.isEmpty());
            assertThat(token.breaksBefore())
                    .as(token + " of " + RandomText.shown(text))
                    .isEqualTo((int) between.chars().filter(c -> c == '\n').count());
            at = token.end();
        }
        assertThat(isWhite(text.substring(at)))
                .as("white at the end of " + RandomText.shown(text))
                .isTrue();
    }

    private static boolean isWhite(String text) {
        return text.chars().allMatch(c -> Tokenizer.isWhite((char) c));
    }

    @ParameterizedTest
    @MethodSource("org.jejak.text.RandomText#texts")
    void noTokenEndsInsideASurrogatePair(String text) {
        for (Token token : TOKENIZER.tokens(text)) {
            boolean splits = token.end() < text.length()
                    && Character.isSurrogatePair(text.charAt(token.end() - 1), text.charAt(token.end()));
            assertThat(splits).as(token + " of " + RandomText.shown(text)).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("org.jejak.text.RandomText#texts")
    void aFormIsItsOwnForm(String text) {
        for (Token token : TOKENIZER.tokens(text)) {
            assertThat(Tokenizer.form(token.form()))
                    .as(RandomText.shown(token.text()))
                    .isEqualTo(token.form());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Yong-hyun",
                "ke-960",
                "SA-22",
                "T-72B3",
                "U.S.",
                "a.m.",
                "S.H.",
                "site.co.id",
                "SITE.CO.ID",
                "SITE24.COM",
                "Site6.com",
                "Outlet.com",
                "iNews.id",
                "1.000,5",
                "2,700",
                "don't",
                "don’t",
                "Jum'at",
                "Jum’at",
                "Jum`at",
                "Jum‘at",
                "Ma'ruf",
                "O'Brien",
                "anak-anak",
                "non\u2011blok",
                "Zelen\u00adskyy",
                "café",
                "cafe\u0301",
                "Київ",
                "Нью-Йорк",
                "١٢٣",
                "𐐷𐑌",
                "𝟙𝟚"
            })
    void oneWordStaysWhole(String word) {
        assertThat(cut("x " + word + " x")).containsExactly("x", word, "x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2024-10-18 | 2024 - 10 - 18",
                "11/12 | 11 / 12",
                "14:30 | 14 : 30",
                "12,000-strong | 12,000 - strong",
                "25,000-30,000 | 25,000 - 30,000",
                "Kyiv's | Kyiv 's",
                "Kyiv’s | Kyiv ’s",
                "KYIV'S | KYIV 'S",
                "soldiers' | soldiers '",
                "'tis' | ' tis '",
                "mid-October | mid - October",
                "Rp100.000 | Rp 100.000",
                "Rp3 | Rp 3",
                "F16 | F16",
                "said. | said .",
                "said.The | said . The",
                "AFP.Mereka | AFP . Mereka",
                "12. | 12 .",
                "1,5. | 1,5 .",
                "wait... | wait . . .",
                "(42) | ( 42 )",
                "20% | 20 %",
                "960-an | 960 - an",
                "300+ | 300 +",
                "a–b | a – b",
                "1990s | 1990 s",
            })
    void whatBelongsApartIsCutApart(String printed, String tokens) {
        assertThat(cut(printed)).as(printed).containsExactly(tokens.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "KYIV, kyiv",
                "Jum’at, jum'at",
                "Jum`at, jum'at",
                "Jum‘at, jum'at",
                "Jumʼat, jum'at",
                "Non\u2011Blok, non-blok",
                "Zelen\u00adskyy, zelenskyy",
                "cafe\u0301, caf\u00e9",
                "КИЇВ, київ"
            })
    void aFormIsWhatALexiconFiles(String printed, String form) {
        assertThat(Tokenizer.form(printed)).as(RandomText.shown(printed)).isEqualTo(form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\t\u00a0\u200b\ufeff"})
    void nothingButWhiteSpaceHasNoTokens(String text) {
        assertThat(TOKENIZER.tokens(text)).as(RandomText.shown(text)).isEmpty();
    }

    @Test
    void anEmojiIsAMarkAndNoWord() {
        assertThat(TOKENIZER.tokens("😀❤\ufe0f"))
                .isNotEmpty()
                .allSatisfy(
                        token -> assertThat(token.type()).as(token.toString()).isEqualTo(Token.Type.PUNCTUATION));
    }

    @Test
    void lineBreaksAreCounted() {
        assertThat(TOKENIZER.tokens("a\nb\r\n\r\nc d").stream()
                        .map(Token::breaksBefore)
                        .toList())
                .containsExactly(0, 1, 2, 0);
    }

    @ParameterizedTest
    @CsvSource({"AS, true", "U.S., true", "F-16, true", "As, false", "a, false", "A, false", "aS, false", "12, false"})
    void twoCapitalsAreNeededToBeAllCapitals(String printed, boolean expected) {
        assertThat(TOKENIZER.tokens(printed).get(0).isAllCapitals()).as(printed).isEqualTo(expected);
    }
}
