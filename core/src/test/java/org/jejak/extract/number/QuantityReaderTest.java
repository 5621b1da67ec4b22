package org.jejak.extract.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.jejak.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                // digits and scales
                "Ada 12 ribu orang. ~ 12 ribu 12000 exact",
                "Ada 1,5 juta orang. ~ 1,5 juta 1500000 exact",
                "Ada 1.5 juta orang. ~ 1.5 juta 1500000 exact",
                "Ada 2 juta 300 ribu orang. ~ 2 juta 300 ribu 2300000 exact",
                "Ada 2 ratus ribu orang. ~ 2 ratus ribu 200000 exact",
                "Ada 624.670 ribu orang. ~ 624.670 ribu 624670 exact",
                "Ada 1.250 orang dan 3.000 rumah. ~ 1.250 1250 exact; 3.000 3000 exact",
                "Ada tiga puluh ribu orang. ~ tiga puluh ribu 30000 exact",
                "300 ~ 300 300 exact",
                "Tewas 300 ~ 300 300 exact",
                // ranges
                "Ada 1 hingga 3 juta orang. ~ 1 hingga 3 juta 1000000..3000000 between",
                "Ada 2-3 juta orang. ~ 2-3 juta 2000000..3000000 between",
                "Ada 300 hingga 2 ribu orang. ~ 300 hingga 2 ribu 300..2000 between",
                "Ada antara 1.000 hingga 3.000 orang. ~ antara 1.000 hingga 3.000 1000..3000 between",
                "Ada antara 300 dan 400 orang. ~ antara 300 dan 400 300..400 between",
                "Ada 300 sampai dengan 400 orang. ~ 300 sampai dengan 400 300..400 between",
                "Ada 25.000–30.000 tentara. ~ 25.000–30.000 25000..30000 between",
                "Ada dua puluh hingga tiga puluh ribu orang. ~ dua puluh hingga tiga puluh ribu 20000..30000 between",
                "Ada dua hingga tiga ratus lima puluh orang. ~ dua hingga tiga ratus lima puluh 2..350 between",
                "Ada dua atau tiga orang. ~ dua atau tiga 2..3 between",
                "Ada dua-tiga orang. ~ dua-tiga 2..3 between",
                "Ada dua-tiga ribu orang. ~ dua-tiga ribu 2000..3000 between",
                // no ranges
                "Korban naik dari 770 menjadi 810 orang. ~ 770 770 exact; 810 810 exact",
                "Korban turun dari 810 menjadi 770 orang. ~ 810 810 exact; 770 770 exact",
                "Ada 300 dan 400 orang. ~ 300 300 exact; 400 400 exact",
                "Ada 400 hingga 300 orang. ~ 400 400 exact; hingga 300 0..300 up_to",
                // vague counts
                "Ada puluhan orang. ~ puluhan 20..99 dozens",
                "Ada ratusan ribu orang. ~ ratusan ribu 100000..999999 hundreds_of_thousands",
                "Ada belasan ribu orang. ~ belasan ribu 11000..19999 tens_of_thousands",
                "Ada beberapa orang. ~ beberapa 2.. several",
                // hedges
                "Ada sekitar 300 orang. ~ sekitar 300 300 about",
                "Ada setidaknya sekitar 300 orang. ~ setidaknya sekitar 300 300.. at_least",
                "Ada lebih dari 300 orang. ~ lebih dari 300 300.. more_than",
                "Ada tak kurang dari 300 orang. ~ tak kurang dari 300 300.. at_least",
                "Ada hampir 300 orang. ~ hampir 300 300 nearly",
                "Ada hingga 300 orang. ~ hingga 300 0..300 up_to",
                "Ada kurang dari 300 orang. ~ kurang dari 300 0..300 less_than",
                "Ada 10.000 lebih orang. ~ 10.000 lebih 10000.. more_than",
                "Ada 300-an orang. ~ 300-an 300 about",
                "Ada sekitar 1.000 hingga 3.000 orang. ~ sekitar 1.000 hingga 3.000 1000..3000 between",
                "Korban lebih. 300 orang pulang. ~ 300 300 exact",
            })
    void indonesianCounts(String sentence, String expected) {
        assertThat(Numbers.counts("id", sentence)).as(sentence).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "Some twenty-five thousand people fled. ~ Some twenty-five thousand 25000 about",
                "It counts one hundred and five dead. ~ one hundred and five 105 exact",
                "It counts half a million people. ~ half a million 500000 exact",
                "It counts 2.8 million people. ~ 2.8 million 2800000 exact",
                "It counts 2,8 million people. ~ 2,8 million 2800000 exact",
                "It counts 3m people. ~ 3m 3000000 exact",
                "It counts 12k people. ~ 12k 12000 exact",
                "It counts 1 to 3 million people. ~ 1 to 3 million 1000000..3000000 between",
                "It counts 25,000-30,000 soldiers. ~ 25,000-30,000 25000..30000 between",
                "It counts between 300 and 400 people. ~ between 300 and 400 300..400 between",
                "It counts twenty to thirty thousand people. ~ twenty to thirty thousand 20000..30000 between",
                "The toll rose from 300 to 600. ~ 300 300 exact; 600 600 exact",
                "The toll fell from 600 to 300. ~ 600 600 exact; 300 300 exact",
                "It counts dozens of people. ~ dozens 24..99 dozens",
                "It counts several hundred people. ~ several hundred 200..999 hundreds",
                "It counts at least about 300 people. ~ at least about 300 300.. at_least",
                "It counts more than 300 people. ~ more than 300 300.. more_than",
                "It counts up to 300 people. ~ up to 300 0..300 up_to",
                "It counts no fewer than 300 people. ~ no fewer than 300 300.. at_least",
                "It counts fewer than 300 people. ~ fewer than 300 0..300 less_than",
                "It counts 300 or more people. ~ 300 or more 300.. at_least",
                "It counts 300-odd people. ~ 300-odd 300 about",
                "A 12,000-strong force came. ~ 12,000 12000 exact",
            })
    void englishCounts(String sentence, String expected) {
        assertThat(Numbers.counts("en", sentence)).as(sentence).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Banjir di desa itu", "2) Banjir di desa itu", "Bupati Sari (42) datang.", "Bupati Sari, 42, datang.", "Menurut Pasal 4 itu.",
                "Pesawat Boeing 787 itu.", "Ia menang 2-1 kemarin.", "Ia kalah 1-2-3 kemarin.", "Telepon 021-555-1234 itu.", "Naik 20 persen.", "Naik 20% itu.",
                "Sebanyak Rp100.000 hilang.", "Sebanyak Rp3 miliar hilang.", "Sebanyak Rp 3 miliar hilang.", "Sebanyak US$5 juta hilang.", "Sebanyak €5 hilang.",
                "Sejauh 5 km dari sini.", "Pukul 14:30 kemarin.", "Tanggal 27/2 itu.", "Versi 1.2.3 itu.", "Ia berusia 19 kemarin.", "Hari ke-960 itu.", "Rudal KN-23 itu.",
            })
    void whatIsNoIndonesianCount(String sentence) {
        assertThat(Numbers.counts("id", sentence)).as(sentence).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Floods in the village", "Mayor Smith (42) came.", "Mayor Smith, 42, came.", "Under Article 4 of it.", "The Boeing 787 landed.",
                "They won 2-1 there.", "It rose 20 percent.", "It rose 20% there.", "It cost $5 million there.", "It cost €5 there.", "It is 5 miles away.", "At 16:59 there.",
                "It is aged 19 there.",
            })
    void whatIsNoEnglishCount(String sentence) {
        assertThat(Numbers.counts("en", sentence)).as(sentence).isEmpty();
    }

    @Test
    void aWrappedLineMayPartANumber() {
        assertThat(Numbers.counts("id", "Air yang naik sejak kemarin merendam tiga puluh\nlima ribu rumah. Warga pulang."))
                .isEqualTo("tiga puluh\nlima ribu 35000 exact");
        assertThat(Numbers.counts("id", "Banjir Rendam Tiga\nRibu orang pulang.")).isEqualTo("Tiga 3 exact");
    }

    @ParameterizedTest
    @ValueSource(ints = {25, 1_000, 100_000})
    void aLongStringOfDigitsIsNoNumber(int length) {
        assertThat(Numbers.read("id", "Ada " + "9".repeat(length) + " orang.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 juta juta juta juta", "5 ribu juta juta ribu"})
    void scalesDoNotPileUp(String words) {
        assertThat(Numbers.read("id", words)).as(words).hasSize(1);
        assertThat(Numbers.read("id", words).get(0).min().orElseThrow()).as(words).isLessThan(BigDecimal.TEN.pow(12));
    }

    @Test
    void manyScalesStayASmallNumber() {
        List<Quantity> read = Numbers.read("id", "5 " + "juta ".repeat(20_000) + "satu " + "ratus ribu juta miliar triliun ".repeat(5_000));
        assertThat(read).isNotEmpty().allSatisfy(quantity -> assertThat(quantity.min().orElseThrow().precision()).isLessThan(60));
    }

    /** What is read is in the text's order, does not overlap, and says no more than its words. */
    @ParameterizedTest
    @MethodSource("org.jejak.text.RandomText#texts")
    void quantitiesAreInOrderAndBounded(String string) {
        Random random = new Random(string.hashCode());
        List<String> numbers = List.of("12 ribu", "tiga puluh", "2-3 juta", "sekitar 300", "antara 1 dan 2", "puluhan", "1.5", "satu koma", "5 juta 3", "hingga 7");
        StringBuilder mixed = new StringBuilder(string);
        for (int i = 0; i < 5; i++) {
            mixed.append(' ').append(numbers.get(random.nextInt(numbers.size())));
        }
        Text text = Numbers.cut("id", mixed.toString());
        int at = 0;
        for (Quantity quantity : Numbers.read("id", text)) {
            String shown = quantity + " of " + org.jejak.text.RandomText.shown(mixed.toString());
            assertThat(quantity.number().from()).as(shown).isGreaterThanOrEqualTo(at);
            assertThat(quantity.from()).as(shown).isLessThanOrEqualTo(quantity.number().from());
            assertThat(quantity.to()).as(shown).isGreaterThanOrEqualTo(quantity.number().to());
            assertThat(text.sentenceNumberAt(quantity.from())).as(shown).isEqualTo(text.sentenceNumberAt(quantity.to() - 1));
            assertThat(quantity.interval().modifier()).as(shown).isEqualTo(quantity.modifier());
            at = quantity.number().to();
        }
    }
}
