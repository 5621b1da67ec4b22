package org.jejak.extract.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jejak.golden.GoldenTable;
import org.jejak.golden.PackHome;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The golden times of every language, {@code languages/LANGUAGE/golden/dates.md}: all times of a sentence, no more and no fewer.
 * Rows of {@code dates-debt.md} hold what is right and read wrongly today.
 */
class GoldenDatesTest {

    private record Sentence(String name, String language, String text, String published, String expected) {

        String read() {
            return Reading.of(language, text, published).shown();
        }
    }

    @TestFactory
    Stream<DynamicTest> everySentenceIsReadAsTheTableSays() {
        return sentences("dates.md")
                .map(sentence -> dynamicTest(
                        sentence.name(),
                        () -> assertEquals(
                                sentence.expected(),
                                sentence.read(),
                                sentence.text() + " (" + sentence.published() + ")")));
    }

    @TestFactory
    Stream<DynamicTest> everyDebtIsStillOpen() {
        return sentences("dates-debt.md")
                .map(sentence -> dynamicTest(
                        sentence.name(),
                        () -> assertFalse(
                                sentence.expected().equals(sentence.read()),
                                sentence.name() + " is now read rightly; move its rows to dates.md: "
                                        + sentence.text())));
    }

    private static Stream<Sentence> sentences(String file) {
        return PackHome.files("languages/*/golden/" + file).stream().flatMap(GoldenDatesTest::sentences);
    }

    private static Stream<Sentence> sentences(Path file) {
        String language = file.getParent().getParent().getFileName().toString();
        return GoldenTable.read(file).bySentence().entrySet().stream()
                .map(entry -> new Sentence(
                        language + "/" + entry.getValue().get(0).place(),
                        language,
                        entry.getKey(),
                        entry.getValue().get(0).cell("published"),
                        expected(entry.getValue())));
    }

    private static String expected(List<GoldenTable.Row> rows) {
        StringBuilder lines = new StringBuilder();
        for (GoldenTable.Row row : rows) {
            if (!row.cell("text").isEmpty()) {
                lines.append(
                        String.join(" · ", row.cell("text"), row.cell("type"), row.cell("value"), row.cell("edtf")));
                lines.append('\n');
            }
        }
        return lines.toString();
    }
}
