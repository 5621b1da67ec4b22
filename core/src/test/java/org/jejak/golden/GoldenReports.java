package org.jejak.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jejak.extract.Extractor;
import org.jejak.model.Article;
import org.jejak.model.Claim;
import org.jejak.pack.TopicPack;
import org.junit.jupiter.api.DynamicTest;

/**
 * The golden tables of a kind of claims, {@code topics/TOPIC/golden/KIND.LANGUAGE.md}: all of them in a short report, no more and no
 * fewer. Rows of {@code KIND-debt.LANGUAGE.md} hold what is right and read wrongly today.
 *
 * @param columns of the table beside the sentence; a row whose first is empty stands for no claim
 * @param published the day on which every report is read, if on any
 * @param cells what a claim has in each column; empty where the table is not about it
 */
public record GoldenReports(
        String kind, List<String> columns, Optional<String> published, Function<Claim, Optional<List<String>>> cells) {

    public Stream<DynamicTest> right() {
        return reports(kind + ".*.md")
                .map(report ->
                        dynamicTest(report.name(), () -> assertEquals(report.expected(), read(report), report.text())));
    }

    public Stream<DynamicTest> debts() {
        return reports(kind + "-debt.*.md")
                .map(report -> dynamicTest(
                        report.name(),
                        () -> assertFalse(
                                report.expected().equals(read(report)),
                                report.name() + " is now read rightly; move its rows to the golden table: "
                                        + report.text())));
    }

    private record Report(String name, String topic, String language, String text, String expected) {}

    private String read(Report report) {
        return new Extractor(PackHome.PACKS, Optional.of(report.topic()))
                .read(article(report)).claims().stream()
                        .map(cells)
                        .flatMap(Optional::stream)
                        .map(row -> String.join(" · ", row))
                        .collect(Collectors.toCollection(TreeSet::new))
                        .stream()
                        .collect(Collectors.joining("\n"));
    }

    private Article article(Report report) {
        String text = headline(report) + report.text().replace(" ¶ ", "\n\n");
        return ShortReport.of("report.txt", report.language(), text, published);
    }

    /** The title of a topic that is about parties alone, so that every report is one on the topic. */
    private static String headline(Report report) {
        TopicPack topic = PackHome.PACKS.topics(Optional.of(report.topic())).get(0);
        Set<String> parties =
                topic.names().stream().flatMap(name -> name.actor().stream()).collect(Collectors.toSet());
        boolean headed = !topic.about().isEmpty() && parties.containsAll(topic.about());
        return headed ? topic.labels().get(report.language()) + "\n\n" : "";
    }

    private Stream<Report> reports(String pattern) {
        return PackHome.files("topics/*/golden/" + pattern).stream().flatMap(this::reports);
    }

    private Stream<Report> reports(Path file) {
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

    private String expected(List<GoldenTable.Row> rows) {
        return rows.stream()
                .filter(row -> !row.cell(columns.get(0)).isEmpty())
                .map(row -> columns.stream().map(row::cell).collect(Collectors.joining(" · ")))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining("\n"));
    }

    /** For the columns of a table. */
    public static List<String> columns(String names) {
        return Arrays.asList(names.split(" "));
    }
}
