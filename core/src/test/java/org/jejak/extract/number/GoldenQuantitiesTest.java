package org.jejak.extract.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jejak.extract.time.Moment;
import org.jejak.extract.time.TimeReader;
import org.jejak.extract.time.Told;
import org.jejak.golden.GoldenTable;
import org.jejak.golden.PackHome;
import org.jejak.pack.Grammar;
import org.jejak.text.Text;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The golden quantities of every language, {@code languages/LANGUAGE/golden/quantities.md}: all numbers of a sentence that
 * count something, no more and no fewer. Rows of {@code quantities-debt.md} hold what is right and read wrongly today.
 */
class GoldenQuantitiesTest {

    private static final int LAST_STAGE = 9;

    @TestFactory
    Stream<DynamicTest> everySentenceIsReadAsTheTableSays() {
        return sentences("quantities.md")
                .map(sentence -> dynamicTest(
                        sentence.name(), () -> assertEquals(sentence.expected(), sentence.read(), sentence.text())));
    }

    @TestFactory
    Stream<DynamicTest> everyDebtIsStillOpen() {
        return sentences("quantities-debt.md")
                .map(sentence -> dynamicTest(
                        sentence.name(),
                        () -> assertNotEquals(
                                sentence.expected(),
                                sentence.read(),
                                sentence.name() + " is now read rightly; move its rows to quantities.md: "
                                        + sentence.text())));
    }

    private record Sentence(String name, Grammar grammar, String text, String expected) {

        String read() {
            QuantityReader reader = new QuantityReader(grammar);
            Text cut = grammar.cut(text);
            QuantityReader.Marked numbers = reader.mark(cut);
            grammar.annotate(cut, 1, LAST_STAGE);
            BitSet timed = new BitSet();
            for (Moment moment : new TimeReader().read(cut, Told.unknown()).moments()) {
                timed.set(moment.tokens().from(), moment.tokens().to());
            }
            return reader.read(cut, numbers, timed::get).stream()
                    .filter(Quantity::isCount)
                    .map(quantity -> shown(cut, quantity))
                    .collect(Collectors.joining("\n"));
        }
    }

    private static Stream<Sentence> sentences(String name) {
        return PackHome.files("languages/*/golden/" + name).stream().flatMap(GoldenQuantitiesTest::sentences);
    }

    private static Stream<Sentence> sentences(Path file) {
        String language = file.getParent().getParent().getFileName().toString();
        Grammar grammar = PackHome.PACKS.grammar(language, Optional.empty()).orElseThrow();
        Map<String, List<GoldenTable.Row>> bySentence = GoldenTable.read(file).rows().stream()
                .collect(Collectors.groupingBy(row -> row.cell("sentence"), LinkedHashMap::new, Collectors.toList()));
        return bySentence.entrySet().stream()
                .map(entry -> new Sentence(
                        language + "/" + entry.getValue().get(0).place(),
                        grammar,
                        entry.getKey(),
                        expected(entry.getValue())));
    }

    private static String expected(List<GoldenTable.Row> rows) {
        return rows.stream()
                .filter(row -> !row.cell("phrase").isEmpty())
                .map(row -> shown(
                        row.cell("phrase"), row.cell("min"), row.cell("max"), row.cell("modifier"), row.cell("noun")))
                .collect(Collectors.joining("\n"));
    }

    private static String shown(Text text, Quantity quantity) {
        return shown(
                text.slice(quantity.from(), quantity.to()),
                quantity.min().map(BigDecimal::toPlainString).orElse(""),
                quantity.max().map(BigDecimal::toPlainString).orElse(""),
                quantity.modifier().id(),
                quantity.noun().orElse(""));
    }

    private static String shown(String phrase, String min, String max, String modifier, String noun) {
        return String.join(" · ", phrase, min + ".." + max, modifier, noun);
    }
}
