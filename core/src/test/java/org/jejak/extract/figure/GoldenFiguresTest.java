package org.jejak.extract.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jejak.extract.Extractor;
import org.jejak.golden.GoldenTable;
import org.jejak.golden.PackHome;
import org.jejak.golden.ShortReport;
import org.jejak.model.Figure;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The golden figures of every topic, {@code topics/TOPIC/golden/figures.LANGUAGE.md}: all figures of a sentence, no more and no
 * fewer. Rows of {@code figures-debt.LANGUAGE.md} hold what is right and read wrongly today.
 */
class GoldenFiguresTest {

    @TestFactory
    Stream<DynamicTest> everySentenceIsReadAsTheTableSays() {
        return sentences("figures.*.md")
                .map(sentence -> dynamicTest(
                        sentence.name(), () -> assertEquals(sentence.expected(), sentence.read(), sentence.text())));
    }

    @TestFactory
    Stream<DynamicTest> everyDebtIsStillOpen() {
        return sentences("figures-debt.*.md")
                .map(sentence -> dynamicTest(
                        sentence.name(),
                        () -> assertFalse(
                                sentence.expected().equals(sentence.read()),
                                sentence.name() + " is now read rightly; move its rows to the golden table: "
                                        + sentence.text())));
    }

    private record Sentence(String name, String topic, String language, String text, String expected) {

        String read() {
            Extractor extractor = new Extractor(PackHome.PACKS, Optional.of(topic));
            TreeSet<String> figures = new TreeSet<>();
            extractor.read(ShortReport.of(language, text)).claims().stream()
                    .filter(Figure.class::isInstance)
                    .map(claim -> shown((Figure) claim))
                    .forEach(figures::add);
            return String.join("\n", figures);
        }
    }

    private static Stream<Sentence> sentences(String pattern) {
        return PackHome.files("topics/*/golden/" + pattern).stream().flatMap(GoldenFiguresTest::sentences);
    }

    private static Stream<Sentence> sentences(Path file) {
        String topic = file.getParent().getParent().getFileName().toString();
        String language = file.getFileName().toString().split("\\.")[1];
        return GoldenTable.read(file).bySentence().entrySet().stream()
                .map(entry -> new Sentence(
                        topic + "/" + entry.getValue().get(0).place(),
                        topic,
                        language,
                        entry.getKey(),
                        expected(entry.getValue())));
    }

    private static String expected(List<GoldenTable.Row> rows) {
        TreeSet<String> figures = new TreeSet<>();
        for (GoldenTable.Row row : rows) {
            if (!row.cell("indicator").isEmpty()) {
                figures.add(String.join(
                        " · ",
                        row.cell("indicator"),
                        row.cell("phrase"),
                        row.cell("min") + ".." + row.cell("max"),
                        row.cell("modifier"),
                        row.cell("actor"),
                        row.cell("source"),
                        row.cell("via")));
            }
        }
        return String.join("\n", figures);
    }

    private static String shown(Figure figure) {
        return String.join(
                " · ",
                figure.indicator(),
                figure.phrase().text(),
                figure.value().min().map(BigDecimal::toPlainString).orElse("") + ".."
                        + figure.value().max().map(BigDecimal::toPlainString).orElse(""),
                figure.value().modifier().id(),
                figure.scope().actor().orElse(""),
                figure.voice().source().orElse(""),
                String.join(" ← ", figure.voice().via()));
    }
}
