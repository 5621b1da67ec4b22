package org.jejak.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jejak.golden.GoldenTable;
import org.jejak.golden.PackHome;
import org.jejak.text.Tokenizer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A word stands once in a category, unless the pack's {@code golden/two-meanings.md} says that it has two meanings and why:
 * a second meaning that nobody meant is the commonest slip in word lists.
 */
class MeaningsTest {

    @TestFactory
    Stream<DynamicTest> everyWordHasOneMeaningInItsCategoryOrTwoOnPurpose() {
        return Home.teachings().stream()
                .map(teaching -> DynamicTest.dynamicTest(
                        teaching.pack(), () -> assertThat(unlisted(teaching)).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> everyWordListedWithTwoMeaningsHasThem() {
        return Home.teachings().stream()
                .map(teaching -> DynamicTest.dynamicTest(teaching.pack(), () -> {
                    Set<String> stale = new TreeSet<>(listed(teaching));
                    stale.removeAll(twofold(teaching).keySet());
                    assertThat(stale)
                            .as("listed in golden/two-meanings.md, but with one meaning or none")
                            .isEmpty();
                }));
    }

    private static List<String> unlisted(Home.Teaching teaching) {
        Set<String> listed = listed(teaching);
        List<String> unlisted = new ArrayList<>();
        twofold(teaching).forEach((word, places) -> {
            if (!listed.contains(word)) {
                unlisted.add(word + " stands at " + String.join(" and at ", places)
                        + "; drop one, or list it in golden/two-meanings.md");
            }
        });
        return unlisted;
    }

    /** "category word" with the places where it stands, for those that stand there under two values. */
    private static Map<String, List<String>> twofold(Home.Teaching teaching) {
        Map<String, Map<String, String>> byValue = new TreeMap<>();
        for (Word word : teaching.vocabulary().words()) {
            byValue.computeIfAbsent(key(word), key -> new TreeMap<>()).put(word.value(), word.rule());
        }
        Map<String, List<String>> places = new TreeMap<>();
        byValue.forEach((key, rules) -> {
            if (rules.size() > 1) {
                List<String> standing = new ArrayList<>();
                places.put(key, standing);
                rules.forEach((value, rule) -> standing.add(rule + " (" + value + ")"));
            }
        });
        return places;
    }

    private static String key(Word word) {
        boolean capitalised = !word.form().equals(Tokenizer.form(word.form()));
        return word.category() + " " + (capitalised ? word.form() : Tokenizer.form(word.form()));
    }

    private static Set<String> listed(Home.Teaching teaching) {
        Path file = PackHome.FOLDER.resolve(teaching.pack()).resolve("golden/two-meanings.md");
        Set<String> listed = new HashSet<>();
        if (Files.exists(file)) {
            for (GoldenTable.Row row : GoldenTable.read(file).rows()) {
                for (String word : row.cell("words").split(", ")) {
                    listed.add(row.cell("category") + " " + word);
                }
            }
        }
        return listed;
    }
}
