package org.jejak.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {

    private static Text cut(String text) {
        return Text.of(text, new Tokenizer(Set.of()), Set.of());
    }

    private static List<String> quoted(String text) {
        Text cut = cut(text);
        return cut.quotations().stream()
                .map(quotation -> cut.slice(quotation.from(), quotation.to()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Air surut,” kata Sari.",
                "\"Air surut,\" kata Sari.",
                "«Air surut,» kata Sari.",
                "« Air surut, » kata Sari.",
                "„Air surut,“ kata Sari.",
                "„Air surut,” kata Sari.",
                "”Air surut,” kata Sari.",
                "‘Air surut,’ kata Sari.",
                "'Air surut,' kata Sari.",
                "Kata Sari: “Air surut,”",
                "Kata Sari: ”Air surut,”",
                "(“Air surut,”)",
            })
    void marksOfEveryKindHoldTheirWords(String text) {
        assertThat(quoted(text)).as(text).containsExactly("Air surut,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Air surut,” kata Sari. “Kami pulang.”",
                "\"Air surut,\" kata Sari. \"Kami pulang.\"",
                "”Air surut,” kata Sari. ”Kami pulang.”",
                "'Air surut,' kata Sari. 'Kami pulang.'",
                "“Air surut,\" kata Sari. \"Kami pulang.”",
            })
    void aSentenceMayHoldTwo(String text) {
        assertThat(quoted(text)).as(text).containsExactly("Air surut,", "Kami pulang.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kyiv's and Moscow's soldiers don't talk.",
                "Kyiv’s and Moscow’s soldiers don’t talk.",
                "Hari Jum'at dan Jum’at dan Jum`at dan Jum‘at.",
                "Ma'ruf Amin bertemu Mas'ud.",
                "The soldiers' homes.",
                "A 5\" gun and a 6\" gun.",
                "Tak ada kutipan.",
                "",
            })
    void anApostropheIsNoQuotation(String text) {
        assertThat(quoted(text)).as(text).isEmpty();
    }

    @Test
    void aMarkMissingAmongFreeOnesSpoilsOneQuotation() {
        assertThat(
                        quoted(
                                "Ia pulang . ” Air surut . Warga pulang . ” Hujan reda , ” kata Sari . ” Kami tidur , ” kata Joko ."))
                .containsExactly("Air surut . Warga pulang .", "Hujan reda ,", "Kami tidur ,");
    }

    @Test
    void freeMarksAroundATermTakeTurns() {
        assertThat(quoted("Acara ” Malam Sunyi ” itu ramai . ” Air surut , ” kata Sari ."))
                .containsExactly("Malam Sunyi", "Air surut ,");
    }

    @Test
    void singleQuotesInsideDoubleOnesAreWordsOfTheQuotation() {
        assertThat(quoted("“Ia bilang ‘pulang’ kemarin,” kata Sari.")).containsExactly("Ia bilang ‘pulang’ kemarin,");
    }

    @Test
    void aMarkLeftOpenEndsWithItsParagraph() {
        Text text = cut("“Air surut. Kami pulang.\n“Besok kami kembali,” kata Sari.");
        assertThat(quoted(text.string())).containsExactly("Air surut. Kami pulang.", "Besok kami kembali,");
        assertThat(text.quotations().get(0).closed()).isFalse();
        assertThat(text.quotations().get(1).closed()).isTrue();
    }

    @Test
    void aMarkLeftOpenEndsBeforeTheNextOpeningOne() {
        assertThat(quoted("“Air surut, kata Sari. “Kami pulang,” katanya."))
                .containsExactly("Air surut, kata Sari.", "Kami pulang,");
        assertThat(quoted("\"Air surut, kata Sari. \"Kami pulang,\" katanya."))
                .containsExactly("Air surut, kata Sari.", "Kami pulang,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Air surut. Kami pulang,” kata Sari.",
                "Air surut. Kami pulang,\" kata Sari.",
                "Air surut. Kami pulang,» kata Sari."
            })
    void aLostOpeningMarkStandsAtTheParagraphsStart(String text) {
        assertThat(quoted(text)).as(text).containsExactly("Air surut. Kami pulang,");
        assertThat(cut(text).quotations().get(0).opened()).isFalse();
    }

    @Test
    void aLostOpeningMarkBehindAQuotationStandsAtItsSentencesStart() {
        assertThat(quoted("“Air surut,” kata Sari. Kami pulang,” katanya."))
                .containsExactly("Air surut,", "Kami pulang,");
    }

    @Test
    void aQuotationGoesOnOverAWrappedLine() {
        assertThat(quoted("Menurut Sari, “air yang sejak kemarin merendam\ndesa itu sudah surut,” dan warga pulang."))
                .containsExactly("air yang sejak kemarin merendam\ndesa itu sudah surut,");
    }

    @Test
    void guillemetsAroundANameQuoteNobody() {
        assertThat(quoted("Kapal «Bintang Laut» karam, lapor kantor berita «Samudra»."))
                .isEmpty();
        assertThat(quoted("«Samudra» melaporkan kapal karam.")).isEmpty();
        assertThat(quoted("«Kapal karam», kata Sari.")).containsExactly("Kapal karam");
    }

    @Test
    void aNameInsideAQuotationEndsItNot() {
        assertThat(quoted("«Kapal «Bintang Laut» sudah karam», kata Sari."))
                .containsExactly("Kapal «Bintang Laut» sudah karam");
    }

    @Test
    void theMarkThatClosesANameAndTheQuotationIsPrintedOnce() {
        assertThat(quoted("«Kami naik «Bintang Laut», kata Sari di dermaga."))
                .containsExactly("Kami naik «Bintang Laut");
    }

    @ParameterizedTest
    @MethodSource("org.jejak.text.RandomText#texts")
    void quotationsNeverOverlapAndStayInTheirParagraph(String string) {
        Text text = cut(string);
        int at = 0;
        for (Quotation quotation : text.quotations()) {
            assertThat(quotation.outerFrom())
                    .as(quotation + " of " + RandomText.shown(string))
                    .isGreaterThanOrEqualTo(at);
            assertThat(quotation.length())
                    .as(quotation + " of " + RandomText.shown(string))
                    .isPositive();
            assertThat(quotation.outerTo())
                    .as(quotation + " of " + RandomText.shown(string))
                    .isLessThanOrEqualTo(text.size());
            assertThat(text.sentenceAt(quotation.from()).paragraph())
                    .as(quotation + " of " + RandomText.shown(string))
                    .isEqualTo(text.sentenceAt(quotation.outerTo() - 1).paragraph());
            at = quotation.outerTo();
        }
    }

    @ParameterizedTest
    @MethodSource("org.jejak.text.RandomText#texts")
    void aTokenKnowsItsQuotation(String string) {
        Text text = cut(string);
        for (int i = 0; i < text.size(); i++) {
            int number = text.quotationNumberAt(i);
            int token = i;
            boolean held = text.quotations().stream().anyMatch(quotation -> quotation.holds(token));
            assertThat(number >= 0)
                    .as("token " + i + " of " + RandomText.shown(string))
                    .isEqualTo(held);
        }
    }
}
