package org.jejak.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {

    private static final Tokenizer TOKENIZER = new Tokenizer(Set.of());

    private static final Lexicon LEXICON = new Lexicon.Builder(new Words(), TOKENIZER, List.of("nya", "lah", "kah"))
            .add("country", "KP", "Korea Utara", "test:1")
            .add("country", "KP", "Korut", "test:2")
            .add("country", "KR", "Korsel", "test:3")
            .add("country", "KR", "Korea", "test:4")
            .add("country", "US", "AS", "test:5")
            .add("noun", "soldier", "tentara", "test:6")
            .add("noun", "soldier", "tentara nasional", "test:7")
            .add("noun", "general", "jenderal", "test:8")
            .add("title", "general", "Jenderal", "test:9")
            .add("concept", "die", "menewas*", "test:10")
            .add("concept", "fall", "gugur", "test:11")
            .add("concept", "leave", "gugur", "test:12")
            .add("day", "5", "jum'at", "test:13")
            .add("name", "act", "Undang-Undang", "test:14")
            .add("name", "money", "$", "test:15")
            .add("name", "kirim air", "pasukan air*", "test:16")
            .build();

    private static List<String> found(String string) {
        Text text = Text.of(string, TOKENIZER, Set.of());
        LEXICON.annotate(text);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            for (Match match : text.annotations().startingAt(i)) {
                found.add(text.slice(match.from(), match.to()) + "=" + match.category() + "." + match.value());
            }
        }
        return found;
    }

    @Test
    void theLongestOfACategoryWins() {
        assertThat(found("tentara nasional Korea Utara"))
                .containsExactly("tentara nasional=noun.soldier", "Korea Utara=country.KP");
        assertThat(found("Korea Selatan")).containsExactly("Korea=country.KR");
    }

    @Test
    void aWordMayBeOfSeveralCategories() {
        assertThat(found("kata Jenderal Kim"))
                .containsExactlyInAnyOrder("Jenderal=noun.general", "Jenderal=title.general");
    }

    @Test
    void aWordMayHaveSeveralValues() {
        assertThat(found("dua gugur")).containsExactlyInAnyOrder("gugur=concept.fall", "gugur=concept.leave");
    }

    @ParameterizedTest
    @CsvSource({
        "tentara, 1",
        "Tentara, 1",
        "TENTARA, 1",
        "Korut, 1",
        "KORUT, 1",
        "korut, 0",
        "KoRut, 0",
        "AS, 1",
        "as, 0",
        "As, 0",
        "KOREA UTARA, 1",
        "Korea utara, 1",
        "korea utara, 0"
    })
    void aCapitalAsksForThatCapitalisationOrAllCapitals(String word, int matches) {
        assertThat(found("x " + word + " x")).as(word).hasSize(matches);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tentaranya", "Tentaranya", "tentaralah", "tentarakah"})
    void aWordMayCarryAnEnding(String word) {
        assertThat(found(word)).containsExactly(word + "=noun.soldier");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tentaraku", "tentarapun", "nya", "asnya"})
    void otherEndingsMakeOtherWords(String word) {
        assertThat(found(word)).as(word).isEmpty();
    }

    @Test
    void aStarStandsForAnyEnding() {
        assertThat(found("menewaskan menewas Menewaskannya tewas"))
                .containsExactly("menewaskan=concept.die", "menewas=concept.die", "Menewaskannya=concept.die");
        assertThat(found("pasukan airnya")).containsExactly("pasukan airnya=name.kirim air");
    }

    @Test
    void aHyphenedNameNamesBoth() {
        assertThat(found("hubungan AS-Korsel dan Korut-Rusia"))
                .containsExactlyInAnyOrder("AS-Korsel=country.US", "AS-Korsel=country.KR", "Korut-Rusia=country.KP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"As-Salam", "as-korsel", "anak-anak", "-", "Kor-ea"})
    void aHyphenedPartAsksForItsCaseToo(String word) {
        assertThat(found(word)).as(word).noneMatch(match -> match.endsWith("country.US"));
    }

    @Test
    void aHyphenedEntryStaysWhole() {
        assertThat(found("dalam Undang-Undang itu")).containsExactly("Undang-Undang=name.act");
    }

    @Test
    void typographicApostrophesAreApostrophes() {
        assertThat(found("Jum’at, Jum'at, Jum`at")).hasSize(3);
    }

    @Test
    void marksCanBeEntries() {
        assertThat(found("$5")).containsExactly("$=name.money");
    }

    @Test
    void aMatchMayGoOverALineBreakButNotOverABlankLine() {
        assertThat(found("Korea\nUtara")).containsExactly("Korea\nUtara=country.KP");
        assertThat(found("Korea\n\nUtara")).containsExactly("Korea=country.KR");
    }

    @Test
    void whatIsNotLaidCoversNothing() {
        Lexicon lexicon = new Lexicon.Builder(new Words(), TOKENIZER, List.of())
                .add("x", "1", "a b", "test:1")
                .add("x", "2", "b c", "test:2")
                .add("x", "3", "c d", "test:3")
                .build();
        Text text = Text.of("a b c d", TOKENIZER, Set.of());
        lexicon.annotate(text);
        assertThat(text.annotations().within(0, 4, "x"))
                .extracting(Match::value)
                .containsExactly("1", "3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", " ", "\u200b"})
    void anEntryWithoutAWordIsRefusedWithItsPlace(String form) {
        Lexicon.Builder builder = new Lexicon.Builder(new Words(), TOKENIZER, List.of());
        assertThatThrownBy(() -> builder.add("x", "1", form, "some.yaml:7"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("some.yaml:7");
    }

    @ParameterizedTest
    @MethodSource("org.jejak.text.RandomText#texts")
    void matchesOfACategoryNeverOverlap(String string) {
        Text text = Text.of(string + " Korea Utara tentara nasional AS", TOKENIZER, Set.of());
        LEXICON.annotate(text);
        for (String category : List.of("country", "noun", "concept", "name")) {
            int at = 0;
            int from = -1;
            for (Match match : text.annotations().within(0, text.size(), category)) {
                assertThat(match.from() >= at || match.from() == from && match.to() == at)
                        .as(match + " of " + RandomText.shown(string))
                        .isTrue();
                at = match.to();
                from = match.from();
            }
        }
    }
}
