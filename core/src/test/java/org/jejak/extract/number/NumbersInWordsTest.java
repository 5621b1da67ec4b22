package org.jejak.extract.number;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.jejak.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersInWordsTest {

    /** Small numbers all, larger ones at random, all below a trillion. */
    private static List<Long> values() {
        Random random = new Random(5);
        return java.util.stream.LongStream.concat(
                        java.util.stream.LongStream.range(0, 1_200),
                        random.longs(2_000, 0, 1_000_000_000_000L).map(value -> value >> random.nextInt(36)))
                .boxed()
                .toList();
    }

    private static void readsBack(String language, String words, long value) {
        Text text = Numbers.plain(language, words);
        List<Quantity> read = Numbers.read(language, text);
        assertThat(read).as(words).hasSize(1);
        assertThat(read.get(0).min()).as(words).contains(BigDecimal.valueOf(value));
        assertThat(read.get(0).number().to()).as("all of " + words).isEqualTo(text.size());
    }

    @Test
    void englishSpelloutReadsBack() {
        RuleBasedNumberFormat speller = new RuleBasedNumberFormat(ULocale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
        for (long value : values()) {
            readsBack("en", speller.format(value), value);
        }
    }

    @Test
    void englishSpelloutWithAndReadsBack() {
        RuleBasedNumberFormat speller = new RuleBasedNumberFormat(ULocale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
        for (long value : values()) {
            readsBack("en", speller.format(value, "%spellout-cardinal-verbose").replace(",", ""), value);
        }
    }

    @Test
    void englishSpelloutWithoutHyphensReadsBack() {
        RuleBasedNumberFormat speller = new RuleBasedNumberFormat(ULocale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
        for (long value : values()) {
            readsBack("en", speller.format(value).replace('-', ' '), value);
        }
    }

    @Test
    void indonesianSpelloutReadsBack() {
        RuleBasedNumberFormat speller = new RuleBasedNumberFormat(ULocale.forLanguageTag("id"), RuleBasedNumberFormat.SPELLOUT);
        for (long value : values()) {
            readsBack("id", speller.format(value), value);
        }
    }

    @Test
    void decimalsSpelledOutReadBack() {
        RuleBasedNumberFormat en = new RuleBasedNumberFormat(ULocale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
        RuleBasedNumberFormat id = new RuleBasedNumberFormat(ULocale.forLanguageTag("id"), RuleBasedNumberFormat.SPELLOUT);
        for (int tenths = 1; tenths < 2_000; tenths++) {
            if (tenths % 10 > 0) {
                BigDecimal value = BigDecimal.valueOf(tenths, 1);
                assertThat(Numbers.read("en", en.format(value.doubleValue())).get(0).min()).as(en.format(value.doubleValue())).contains(value);
                assertThat(Numbers.read("id", id.format(value.doubleValue())).get(0).min()).as(id.format(value.doubleValue())).contains(value);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "dua belas, 12", "tiga puluh ribu, 30000", "seribu dua ratus, 1200", "dua juta seribu, 2001000", "satu koma lima juta, 1500000",
        "dua koma dua puluh lima juta, 2250000", "nol koma lima, 0.5", "satu setengah juta, 1500000", "setengah juta, 500000", "sejuta, 1000000",
        "dua setengah ribu, 2500", "seribu triliun, 1000000000000000", "dua ribu tiga ratus triliun, 2300000000000000", "dua lusin, 24",
        "Tiga Ratus, 300", "TIGA RATUS, 300", "seratus satu, 101"
    })
    void indonesianWords(String words, BigDecimal value) {
        assertThat(Numbers.read("id", words).get(0).min()).as(words).contains(value);
        assertThat(Numbers.read("id", words)).as(words).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "twenty-five thousand, 25000", "twenty five thousand, 25000", "one hundred and five, 105", "one hundred and twenty-five, 125", "a hundred, 100",
        "a hundred and twenty, 120", "a hundred thousand, 100000", "half a million, 500000", "two and a half million, 2500000", "two million and a half, 2500000",
        "a million and a half, 1500000", "one point five million, 1500000", "twelve hundred, 1200", "twenty-five hundred, 2500", "two dozen, 24",
        "half a dozen, 6", "a dozen, 12", "two-hundred, 200", "two hundred thousand, 200000", "one thousand two hundred, 1200", "zero, 0",
        "a quarter of a million, 250000", "thirty-five thousand, 35000"
    })
    void englishWords(String words, BigDecimal value) {
        assertThat(Numbers.read("en", words).get(0).min()).as(words).contains(value);
        assertThat(Numbers.read("en", words)).as(words).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"setengah dari mereka", "ribu", "juta", "koma", "satu-satu", "ratu", "lusin", "belas kasihan", ""})
    void wordsThatAreNoIndonesianNumber(String words) {
        assertThat(Numbers.read("id", words)).as(words).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"half of them", "hundred", "million", "and", "point", "and five-star", "one-off", ""})
    void wordsThatAreNoEnglishNumber(String words) {
        assertThat(Numbers.read("en", words)).as(words).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "two three, 2; 3", "nineteen eighty-four, 19; 84", "five hundred and Kim, 500", "two and three, 2; 3", "twenty and five, 20; 5",
        "one hundred half, 100", "five million million, 5000000", "ten thousand five thousand, 10000; 5000", "two hundred two hundred, 200; 200"
    })
    void wordsThatDoNotFitBeginANewNumber(String words, String values) {
        assertThat(Numbers.read("en", words).stream().map(quantity -> quantity.min().orElseThrow().toPlainString()))
                .as(words)
                .containsExactly(values.split("; "));
    }
}
