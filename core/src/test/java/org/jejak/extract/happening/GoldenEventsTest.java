package org.jejak.extract.happening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jejak.extract.Extractor;
import org.jejak.golden.GoldenTable;
import org.jejak.golden.PackHome;
import org.jejak.model.Article;
import org.jejak.model.Claim;
import org.jejak.model.Figure;
import org.jejak.model.Metadata;
import org.jejak.model.Original;
import org.jejak.model.Position;
import org.jejak.model.TextMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The golden events of every topic, {@code topics/TOPIC/golden/events.LANGUAGE.md}: all events, transfers and forecasts of a short
 * report, no more and no fewer. Rows of {@code events-debt.LANGUAGE.md} hold what is right and read wrongly today.
 */
class GoldenEventsTest {

    @TestFactory
    Stream<DynamicTest> everyReportIsReadAsTheTableSays() {
        return reports("events.*.md")
                .map(report -> dynamicTest(
                        report.name(), () -> assertEquals(report.expected(), report.read(), report.text())));
    }

    @TestFactory
    Stream<DynamicTest> everyDebtIsStillOpen() {
        return reports("events-debt.*.md")
                .map(report -> dynamicTest(
                        report.name(),
                        () -> assertFalse(
                                report.expected().equals(report.read()),
                                report.name() + " is now read rightly; move its rows to the golden table: "
                                        + report.text())));
    }

    private record Report(String name, String topic, String language, String text, String expected) {

        String read() {
            TreeSet<String> events = new TreeSet<>();
            new Extractor(PackHome.PACKS, Optional.of(topic))
                    .read(article()).claims().stream()
                            .filter(claim -> !(claim instanceof Figure) && !(claim instanceof Position))
                            .map(GoldenEventsTest::shown)
                            .forEach(events::add);
            return String.join("\n", events);
        }

        private Article article() {
            Optional<String> none = Optional.empty();
            String report = text.replace(" ¶ ", "\n\n");
            return new Article(
                    "golden",
                    new Original("0".repeat(64), "text/plain", "UTF-8", report.length()),
                    report,
                    TextMap.identity(report.codePointCount(0, report.length())),
                    new Metadata(none, none, none, none, Optional.of(language), Optional.empty(), Optional.empty()));
        }
    }

    private static Stream<Report> reports(String pattern) {
        return PackHome.files("topics/*/golden/" + pattern).stream().flatMap(GoldenEventsTest::reports);
    }

    private static Stream<Report> reports(Path file) {
        String topic = file.getParent().getParent().getFileName().toString();
        String language = file.getFileName().toString().split("\\.")[1];
        return GoldenTable.read(file).bySentence().entrySet().stream()
                .map(entry -> new Report(
                        topic + "/" + entry.getValue().get(0).place(),
                        topic,
                        language,
                        entry.getKey(),
                        expected(entry.getValue())));
    }

    private static String expected(List<GoldenTable.Row> rows) {
        TreeSet<String> events = new TreeSet<>();
        for (GoldenTable.Row row : rows) {
            if (!row.cell("type").isEmpty()) {
                events.add(String.join(
                        " · ",
                        row.cell("kind"),
                        row.cell("type"),
                        row.cell("actor"),
                        row.cell("target"),
                        row.cell("place"),
                        row.cell("stance"),
                        row.cell("source"),
                        row.cell("quote")));
            }
        }
        return String.join("\n", events);
    }

    private static String shown(Claim claim) {
        return String.join(
                " · ",
                claim.getClass().getSimpleName().toLowerCase(Locale.ROOT),
                claim.indicator(),
                claim.scope().actor().orElse(""),
                claim.scope().target().orElse(""),
                claim.scope().place().orElse(""),
                claim.voice().stance().name().toLowerCase(Locale.ROOT),
                claim.voice().source().orElse(""),
                claim.quote().text());
    }
}
