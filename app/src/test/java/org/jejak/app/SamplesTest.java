package org.jejak.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jejak.app.pipeline.Home;
import org.jejak.app.pipeline.Outcome;
import org.jejak.app.pipeline.Pipeline;
import org.jejak.app.pipeline.Topics;
import org.jejak.extract.Languages;
import org.jejak.model.Figure;
import org.jejak.pack.Packs;
import org.jejak.read.ArticleReader;
import org.jejak.read.ArticleSource;
import org.jejak.read.SourceFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What a careful reader records of the sample reports, against what is read: number, hedge and indicator of every figure. What is
 * known to be read wrongly stands in {@code samples/debt.txt}; a debt that is paid must leave it.
 */
class SamplesTest {

    @TestFactory
    Stream<DynamicTest> everyFigureOfTheSamplesIsReadAsRecorded() throws IOException {
        Set<String> debts = new TreeSet<>(lines("debt.txt"));
        List<DynamicTest> tests = new ArrayList<>();
        for (String topic : List.of("dprk-russia", "banjir-lembah-seruni")) {
            for (SourceFile file : ArticleSource.of(Home.find().samples().resolve(topic)).stream()
                    .toList()) {
                tests.add(dynamicTest(file.name(), () -> compare(topic, file, debts)));
            }
        }
        return tests.stream();
    }

    private static void compare(String topic, SourceFile file, Set<String> debts) throws IOException {
        Set<String> wrong = new TreeSet<>();
        List<Figure> read = read(file);
        for (String line : lines(topic + ".md")) {
            if (line.startsWith("## ")) {
                break;
            }
            String[] cells = line.split("\\|", -1);
            boolean row = cells.length > 8 && cells[1].strip().equals(file.name());
            if (row && !isRead(read, cells)) {
                wrong.add(file.name() + " | " + cells[3].strip());
            }
        }
        Set<String> expected = new TreeSet<>(debts);
        expected.removeIf(debt -> !debt.startsWith(file.name() + " | "));
        assertEquals(
                String.join("\n", expected),
                String.join("\n", wrong),
                "read wrongly in " + file.name() + "; see debt.txt");
    }

    private static boolean isRead(List<Figure> read, String[] cells) {
        String phrase = cells[3].strip();
        for (Figure figure : read) {
            boolean same = phrase.contains(figure.phrase().text())
                    && figure.indicator().equals(cells[2].strip())
                    && (cells[4].strip().equals("*") || shown(figure).equals(wanted(cells)));
            if (same) {
                read.remove(figure);
                return true;
            }
        }
        return false;
    }

    private static String wanted(String[] cells) {
        return nothing(cells[4]) + ".." + nothing(cells[5]) + " " + cells[6].strip();
    }

    private static String nothing(String cell) {
        return cell.strip().equals("-") ? "" : cell.strip();
    }

    private static String shown(Figure figure) {
        return figure.value().min().map(BigDecimal::toPlainString).orElse("") + ".."
                + figure.value().max().map(BigDecimal::toPlainString).orElse("") + " "
                + figure.value().modifier().id();
    }

    private static List<Figure> read(SourceFile file) {
        Packs packs = Packs.below(Home.find().folder());
        Pipeline pipeline = new Pipeline(
                new ArticleReader(), new Languages(packs.languages().values()), new Topics(packs).best());
        Outcome outcome = pipeline.run(file);
        List<Figure> figures = new ArrayList<>();
        ((Outcome.Understood) outcome)
                .reading().claims().stream()
                        .filter(Figure.class::isInstance)
                        .forEach(claim -> figures.add((Figure) claim));
        return figures;
    }

    private static List<String> lines(String resource) throws IOException {
        try (var in = SamplesTest.class.getResourceAsStream("/samples/" + resource)) {
            return new String(java.util.Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }
}
