package org.jejak.extract.time;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Random;
import org.jejak.golden.GoldenTable;
import org.jejak.golden.PackHome;
import org.jejak.model.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeReaderTest {

    private static final String DAY = "2025-02-27";

    @Test
    void anIntervalIsTheSameForBothItsEnds() {
        assertEquals(
                "SINCE 2024-10-08/2024-10-13\nUNTIL 2024-10-08/2024-10-13\n",
                Reading.of("id", "Korban bertambah antara 8 Oktober dan 13 Oktober 2024.", DAY)
                        .bounds());
        assertEquals(
                "SINCE 2025-01/2025-02\nUNTIL 2025-01/2025-02\n",
                Reading.of("id", "Hujan turun pada Januari hingga Februari 2025.", DAY)
                        .bounds());
    }

    @Test
    void sinceOpensAndUntilCloses() {
        assertEquals(
                "SINCE 2022/..\n",
                Reading.of("id", "Perang berlangsung sejak awal tahun 2022.", DAY)
                        .bounds());
        assertEquals(
                "UNTIL /2025-04\n",
                Reading.of("en", "The bridge stays closed until mid-April 2025.", DAY)
                        .bounds());
        assertEquals(
                "AT 2025-01\n",
                Reading.of("en", "The bridge was closed in January.", DAY).bounds());
    }

    @Test
    void aWeekdayShowsTheYearOfATextWithoutPublishedDate() {
        String text =
                "Pasukan itu datang pada September 2023. Hal itu dikatakan pada Jumat, 18 Oktober. Pada hari Rabu ia membantah.";
        assertEquals(
                "September 2023 · DATE · 2023-09 · 2023-09\n"
                        + "Jumat, 18 Oktober · DATE · 2024-10-18 · 2024-10-18\n"
                        + "hari Rabu · DATE · 2024-10-16 · 2024-10-16\n",
                Reading.of("id", text, "").shown());
    }

    @Test
    void withoutAPublishedDateRelativesStayOpen() {
        Reading reading = Reading.of("en", "He left yesterday, she will come next week, they met on Tuesday.", "");
        assertEquals(3, reading.moments().size());
        reading.moments().forEach(moment -> assertTrue(moment.edtf().isEmpty(), moment::toString));
    }

    @ParameterizedTest
    @CsvSource({"29 February 2024, 2024-02-29", "29 February 2023, 2023-02-29", "30 February 2024, 2024-02-30"})
    void adayThatTheCalendarLacksIsNotResolved(String printed, String value) {
        boolean leap = printed.endsWith("2024") && printed.startsWith("29");
        Reading.of("en", "It was on " + printed + ".", DAY)
                .moments()
                .forEach(moment -> assertEquals(
                        leap, moment.edtf().map(Edtf::value).equals(java.util.Optional.of(value)), printed));
    }

    @Test
    void aLeapDayWithoutAYearIsTheLastThatWas() {
        assertEquals(
                "29 February · DATE · 2024-02-29 · 2024-02-29\n",
                Reading.of("en", "It was on 29 February.", DAY).shown());
    }

    @Test
    void everyDayOfTheCalendarIsReadBack() {
        for (LocalDate day = LocalDate.of(2023, 12, 25); day.getYear() < 2025; day = day.plusDays(3)) {
            String text =
                    "Rapat digelar (" + day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear() + ").";
            Reading reading = Reading.of("id", text, DAY);
            assertEquals(1, reading.moments().size(), text);
            assertEquals(day.toString(), reading.moments().get(0).value(), text);
        }
    }

    @Test
    void theSameTextGivesTheSameTimes() {
        String text = "Pada Kamis (27/2) pagi, dua hari kemudian, dan sejak tiga bulan terakhir hingga 2024-25.";
        assertEquals(
                Reading.of("id", text, DAY).shown(), Reading.of("id", text, DAY).shown());
    }

    /** Any mixture of the words that dates are made of gives spans in order, valid EDTF and no exception. */
    @Test
    void anyMixtureOfDateWordsIsSurvived() {
        String[] words =
                ("1 2 7 12 29 30 31 99 2024 1999 0 490 1.000 2,5 / - ( ) , . : BC a.m. o'clock th s the of May March 30 February Monday"
                                + " last next this previous following year month week day days century decade quarter first third ago later earlier past"
                                + " early mid late end the end of summer winter morning midnight at on in since until between and to every daily now today"
                                + " yesterday tonight Christmas several half a few")
                        .split(" ");
        Random random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = 0; n < 14; n++) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(5) == 0 ? "" : " ");
            }
            String published = i % 3 == 0 ? "" : i % 3 == 1 ? DAY : "2025-02";
            int end = 0;
            Reading reading = Reading.of("en", text.toString(), published);
            for (Moment moment : reading.moments()) {
                assertTrue(
                        moment.tokens().from() >= end
                                && moment.tokens().to() > moment.tokens().from(),
                        text + "\n" + reading.shown());
                moment.edtf().ifPresent(edtf -> assertTrue(Edtf.isValid(edtf.value()), text::toString));
                end = moment.tokens().to();
            }
        }
    }

    @Test
    void everyLanguageHasItsGoldenDates() {
        PackHome.PACKS.languages().keySet().forEach(code -> {
            long rows = PackHome.files("languages/" + code + "/golden/dates.md").stream()
                    .mapToLong(file -> GoldenTable.read(file).rows().size())
                    .sum();
            assertTrue(rows >= 40, code + " has " + rows + " rows in golden/dates.md; write at least 40");
        });
    }

    @Test
    void aStoryOfLongAgoGoesOnFromDateToDate() {
        String text =
                "The war began on 3 May 1848. Peace held since 1815. In 1849, the city fell. In December, the fleet left. In January it was back. "
                        + "The previous year had been calm. That year, on 4 March, peace was signed.";
        assertEquals(
                "3 May 1848 1815 1849 December January The previous year That year 4 March",
                String.join(" ", Reading.of("en", text, DAY).texts()));
        assertEquals(
                "1848-05-03 1815 1849 1849-12 1850-01 1849 1849 1849-03-04",
                String.join(" ", Reading.of("en", text, DAY).values()));
    }

    @Test
    void aReportOfTodayCountsFromItsDateWhateverOldYearsItNames() {
        String text =
                "Banjir serupa terjadi pada 1996. Pada Januari 2024 air naik. Pada Desember hujan turun, kata Sari, Kamis (27/2).";
        assertEquals(
                "1996 2024-01 2024-12 2025-02-27",
                String.join(" ", Reading.of("id", text, DAY).values()));
    }

    @Test
    void theWeekendIsTheLastThatHasBegun() {
        assertEquals(
                "[2025-W08-WE]",
                Reading.of("en", "It rained over the weekend.", DAY).values().toString());
        assertEquals(
                "[2025-W08-WE]",
                Reading.of("en", "It rained over the weekend.", "2025-02-23")
                        .values()
                        .toString());
    }

    @Test
    void aPublishedMonthSettlesMonthsButNoDays() {
        assertEquals(
                "[2025-01]",
                Reading.of("id", "Bulan lalu air naik.", "2025-02").values().toString());
        assertTrue(Reading.of("id", "Kemarin air naik.", "2025-02")
                .moments()
                .get(0)
                .edtf()
                .isEmpty());
    }

    /** A word whose value the readers do not understand would fail only when a text uses it. */
    @Test
    void everyWordOfEveryPackIsUnderstood() {
        PackHome.PACKS
                .languages()
                .values()
                .forEach(pack -> pack.vocabulary().words().stream()
                        .filter(word -> word.category().matches("month|weekday|time[.].*"))
                        .forEach(word -> {
                            String form = word.form().replace("*", "");
                            for (String text :
                                    new String[] {form, "3 " + form, form + " 2024", "in " + form + " 3 " + form}) {
                                assertDoesNotThrow(() -> Reading.of(pack.code(), text, DAY), word.rule() + " " + text);
                            }
                        }));
    }
}
