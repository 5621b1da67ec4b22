package org.jejak.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    private static Text cut(String text) {
        return Text.of(text, new Tokenizer(Set.of()), Set.of("letjen", "dr", "no", "jl", "jan", "gen"));
    }

    /** The text's sentences, with a bar between them and line breaks shown as blanks. */
    private static String split(String text) {
        Text cut = cut(text);
        return cut.sentences().stream()
                .map(sentence -> cut.slice(sentence.from(), sentence.to()).replaceAll("\\s+", " "))
                .collect(Collectors.joining(" | "));
    }

    /** The bar says where a sentence ends. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Air surut. | Warga pulang.",
                "Air surut! | Warga pulang? | Belum.",
                "Letjen. Budi datang. | Ia pulang.",
                "Menurut dr. Sari air surut.",
                "Rumahnya di Jl. Melati No. 5 Jakarta.",
                "Ia bertemu J. K. Rowling. | Lalu pulang.",
                "Gen. A. Smith of the U.S. Army spoke. | He left.",
                "“Air surut.” | Warga pulang.",
                "\"Air surut.\" | Warga pulang.",
                "“Air surut.” kata Sari.",
                "“Air surut,” kata Sari. | “Kami pulang.”",
                "(Air surut.) | Warga pulang.",
                "“Ia bilang ‘pulang.’” | Warga pulang.",
                "Ada 1.000 orang. | 300 pulang.",
                "Sebanyak 1.5 juta orang dan 2,5 juta lainnya.",
                "Tunggu… | Air naik.",
                "Tunggu... | Air naik.",
                "Tunggu... air naik.",
                "Apa?! | Tidak.",
                "«Tunggu!» — teriak Sari. | Air naik.",
                "Air surut .",
                "Air naik.Ia pulang.",
                "ujarnya. | Sementara itu hujan.",
                "Menurut laman site.co.id air surut. | Warga pulang.",
                "1. Kunjungan Bupati",
                "😀. | 😀 lagi.",
                "Вода спала. | Люди вернулись.",
            })
    void aStopEndsASentenceUnlessItAbbreviates(String marked) {
        boolean lostBlank = marked.equals("Air naik.Ia pulang.");
        String expected = lostBlank ? "Air naik. | Ia pulang." : marked;
        assertThat(split(marked.replace(" | ", " "))).isEqualTo(expected);
    }

    @Test
    void aBlankLineEndsASentence() {
        assertThat(split("Air surut di desa itu\n\nwarga pulang")).isEqualTo("Air surut di desa itu | warga pulang");
    }

    @Test
    void aLineBreakEndsASentence() {
        assertThat(split("Banjir Surut\nWarga pulang.")).isEqualTo("Banjir Surut | Warga pulang.");
    }

    @Test
    void aWrappedLineGoesOn() {
        assertThat(
                        split(
                                "Air yang sejak kemarin merendam desa itu dan\nbeberapa desa lain kini sudah surut. Warga\npulang."))
                .isEqualTo(
                        "Air yang sejak kemarin merendam desa itu dan beberapa desa lain kini sudah surut. | Warga pulang.");
    }

    @Test
    void aWrappedLineMayGoOnWithANumber() {
        assertThat(split("Banjir yang merendam desa itu sejak kemarin menewaskan\n12 orang. Warga pulang."))
                .isEqualTo("Banjir yang merendam desa itu sejak kemarin menewaskan 12 orang. | Warga pulang.");
    }

    @Test
    void aDateLineDoesNotGoOnWithTheHeadline() {
        assertThat(split("Banjir Besar Merendam Tiga Desa di Hilir Sungai\n27 Februari 2025 16:59\nWarga pulang."))
                .isEqualTo("Banjir Besar Merendam Tiga Desa di Hilir Sungai | 27 Februari 2025 16:59 | Warga pulang.");
    }

    @Test
    void paragraphsAreNumberedByLine() {
        Text text = cut("Satu. Dua.\nTiga.\n\nEmpat.");
        assertThat(text.sentences().stream().map(Sentence::paragraph).toList()).containsExactly(0, 0, 1, 2);
    }

    @Test
    void anEmptyTextHasNoSentences() {
        assertThat(cut(" \n ").sentences()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.jejak.text.RandomText#texts")
    void everyTokenBelongsToExactlyOneSentence(String string) {
        Text text = cut(string);
        int at = 0;
        int paragraph = 0;
        for (Sentence sentence : text.sentences()) {
            assertThat(sentence.from()).as(RandomText.shown(string)).isEqualTo(at);
            assertThat(sentence.to()).as(RandomText.shown(string)).isGreaterThan(at);
            assertThat(sentence.paragraph()).as(RandomText.shown(string)).isBetween(paragraph, paragraph + 1);
            at = sentence.to();
            paragraph = sentence.paragraph();
        }
        assertThat(at).as(RandomText.shown(string)).isEqualTo(text.size());
        for (int i = 0; i < text.size(); i++) {
            assertThat(text.sentenceAt(i).holds(i))
                    .as("token " + i + " of " + RandomText.shown(string))
                    .isTrue();
        }
    }

    @Test
    void everySentenceIsInsideItsParagraph() {
        List<Sentence> sentences = cut("A b c. D e f.\nG h i.").sentences();
        assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 0, 1);
    }
}
