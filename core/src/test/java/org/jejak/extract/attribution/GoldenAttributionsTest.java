package org.jejak.extract.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jejak.golden.GoldenTable;
import org.jejak.golden.PackHome;
import org.jejak.model.Attribution;
import org.jejak.model.Mention;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The golden attributions of every language, {@code languages/LANGUAGE/golden/attributions.md}: all attributions of a sentence, no
 * more and no fewer. "¶" stands for a line break, "//" between the parts of a split content. Rows of {@code attributions-debt.md}
 * hold what is right and read wrongly today.
 */
class GoldenAttributionsTest {

    @TestFactory
    Stream<DynamicTest> everySentenceIsReadAsTheTableSays() {
        return sentences("attributions.md")
                .map(sentence -> dynamicTest(
                        sentence.name(), () -> assertEquals(sentence.expected(), sentence.read(), sentence.text())));
    }

    @TestFactory
    Stream<DynamicTest> everyDebtIsStillOpen() {
        return sentences("attributions-debt.md")
                .map(sentence -> dynamicTest(
                        sentence.name(),
                        () -> assertFalse(
                                sentence.expected().equals(sentence.read()),
                                sentence.name() + " is now read rightly; move its rows to attributions.md: "
                                        + sentence.text())));
    }

    private record Sentence(String name, String language, String text, String expected) {

        String read() {
            TreeSet<String> attributions = new TreeSet<>();
            Reports.read(text.replace(" ¶ ", "\n"), language)
                    .forEach(attribution -> attributions.add(shown(attribution)));
            return String.join("\n", attributions);
        }
    }

    private static Stream<Sentence> sentences(String file) {
        return PackHome.files("languages/*/golden/" + file).stream().flatMap(GoldenAttributionsTest::sentences);
    }

    private static Stream<Sentence> sentences(Path file) {
        String language = file.getParent().getParent().getFileName().toString();
        return GoldenTable.read(file).bySentence().entrySet().stream()
                .map(entry -> new Sentence(
                        language + "/" + entry.getValue().get(0).place(),
                        language,
                        entry.getKey(),
                        expected(entry.getValue())));
    }

    private static String expected(List<GoldenTable.Row> rows) {
        TreeSet<String> attributions = new TreeSet<>();
        for (GoldenTable.Row row : rows) {
            if (!row.cell("content").isEmpty()) {
                attributions.add(String.join(" · ", row.cell("source"), row.cell("cue"), row.cell("content")));
            }
        }
        return String.join("\n", attributions);
    }

    private static String shown(Attribution attribution) {
        return String.join(
                " · ",
                attribution.source().map(source -> source.mention().text()).orElse(""),
                attribution.cue().map(Mention::text).orElse(""),
                String.join(
                                " // ",
                                attribution.content().stream()
                                        .map(Mention::text)
                                        .toList())
                        .replace("\n", " "));
    }
}
