package org.jejak.extract.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.jejak.pack.NumberStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTest {

    private static final Digits ID = new Digits(new NumberStyle(",", Set.of(".")));
    private static final Digits EN = new Digits(new NumberStyle(".", Set.of(",")));

    @Test
    void aNumberPrintedInEitherConventionReadsBack() {
        Random random = new Random(11);
        DecimalFormat id = new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.forLanguageTag("id")));
        DecimalFormat en = new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        for (int i = 0; i < 5_000; i++) {
            BigDecimal value = BigDecimal.valueOf(random.nextLong(1L << (1 + random.nextInt(50))), random.nextInt(4));
            assertThat(ID.read(id.format(value)).orElseThrow()).as(id.format(value)).isEqualByComparingTo(value);
            assertThat(EN.read(en.format(value)).orElseThrow()).as(en.format(value)).isEqualByComparingTo(value);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {"0 0", "007 7", "42 42", "1.000 1000", "1.000,5 1000.5", "1.250.000 1250000", "2,5 2.5", "2024 2024", "١٢٣ 123", "１２ 12", "𝟙𝟚 12"})
    void indonesianNumbers(String printed, BigDecimal value) {
        assertThat(ID.read(printed)).as(printed).hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {"1,000 1000", "1,000.5 1000.5", "1.000 1", "2.8 2.8", "1.250.000 1250000", "12,345,678 12345678"})
    void englishNumbers(String printed, BigDecimal value) {
        assertThat(EN.read(printed)).as(printed).hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1.2.3", "10.11.2024", "1.00", "1.0000", "1000.000", "1.000.00", "1,000,000.5", ""})
    void otherMarksAreNoIndonesianNumber(String printed) {
        assertThat(ID.read(printed)).as(printed).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,5", "1,2,3", "1,00", "1,0000", "1000,000", "1.2.3", "1.000.000,5", "1.5,000"})
    void otherMarksAreNoEnglishNumber(String printed) {
        assertThat(EN.read(printed)).as(printed).isEmpty();
    }

    @Test
    void moreDigitsThanAnythingHasAreNoNumber() {
        assertThat(ID.read("9".repeat(24))).isPresent();
        assertThat(ID.read("9".repeat(25))).isEmpty();
        assertThat(ID.read("9".repeat(100_000))).isEmpty();
    }
}
