package org.jejak.extract.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jejak.extract.Extractor;
import org.jejak.golden.GoldenTable;
import org.jejak.golden.PackHome;
import org.jejak.golden.ShortReport;
import org.jejak.model.Article;
import org.jejak.model.Edtf;
import org.jejak.model.Figure;
import org.jejak.model.Metadata;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The golden times of figures, {@code topics/TOPIC/golden/times.LANGUAGE.md}: when each figure of a report holds. Rows of
 * {@code times-debt.LANGUAGE.md} hold what is right and read wrongly today.
 */
class GoldenFigureTimesTest {

    @TestFactory
    Stream<DynamicTest> everyFigureHoldsWhenTheTableSays() {
        return reports("times.*.md")
                .map(report -> dynamicTest(
                        report.name(), () -> assertEquals(report.expected(), report.read(), report.text())));
    }

    @TestFactory
    Stream<DynamicTest> everyDebtIsStillOpen() {
        return reports("times-debt.*.md")
                .map(report -> dynamicTest(
                        report.name(),
                        () -> assertFalse(
                                report.expected().equals(report.read()),
                                report.name() + " is now read rightly; move its rows to the golden table: "
                                        + report.text())));
    }

    private record Report(
            String name, String topic, String language, String text, String published, String guess, String expected) {

        String read() {
            Article article = ShortReport.of(language, text.replace(" ¶ ", "\n"));
            Metadata known = new Metadata(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(language),
                    date(published),
                    date(guess),
                    Optional.empty());
            TreeSet<String> figures = new TreeSet<>();
            new Extractor(PackHome.PACKS, Optional.of(topic))
                    .read(article.withMetadata(known)).claims().stream()
                            .filter(Figure.class::isInstance)
                            .map(claim -> shown((Figure) claim))
                            .forEach(figures::add);
            return String.join("\n", figures);
        }

        private static Optional<Edtf> date(String cell) {
            return cell.isEmpty() ? Optional.empty() : Optional.of(new Edtf(cell));
        }
    }

    private static Stream<Report> reports(String pattern) {
        return PackHome.files("topics/*/golden/" + pattern).stream().flatMap(GoldenFigureTimesTest::reports);
    }

    private static Stream<Report> reports(Path file) {
        String topic = file.getParent().getParent().getFileName().toString();
        String language = file.getFileName().toString().split("\\.")[1];
        return GoldenTable.read(file).bySentence().entrySet().stream().map(entry -> {
            GoldenTable.Row first = entry.getValue().get(0);
            return new Report(
                    topic + "/" + first.place(),
                    topic,
                    language,
                    entry.getKey(),
                    first.cell("published"),
                    first.cell("guess"),
                    expected(entry.getValue()));
        });
    }

    private static String expected(List<GoldenTable.Row> rows) {
        TreeSet<String> figures = new TreeSet<>();
        rows.forEach(
                row -> figures.add(String.join(" · ", row.cell("indicator"), row.cell("phrase"), row.cell("time"))));
        return String.join("\n", figures);
    }

    private static String shown(Figure figure) {
        return String.join(
                " · ",
                figure.indicator(),
                figure.phrase().text(),
                figure.scope().time().map(Edtf::value).orElse(""));
    }
}
