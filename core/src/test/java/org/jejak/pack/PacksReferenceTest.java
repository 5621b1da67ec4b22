package org.jejak.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jejak.extract.Extractor;
import org.jejak.extract.PatternExamples;
import org.jejak.golden.ShortReport;
import org.jejak.model.Figure;
import org.jejak.model.Modality;
import org.jejak.model.Modifier;
import org.jejak.model.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * {@code docs/packs.md} says what the loader accepts. Its list of categories is written anew with
 * {@code mvn -q -Dfast -pl core test -Dtest=PacksReferenceTest -Djejak.write=true}.
 */
class PacksReferenceTest {

    private static final Path PAGE = Home.folder().resolve("docs/packs.md");

    private static final Pattern EXAMPLE = Pattern.compile("```yaml (\\S+)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CATEGORIES =
            Pattern.compile("(?<=<!-- categories[^>]{0,90}-->\\n).*?(?=<!-- end of categories -->)", Pattern.DOTALL);

    @TempDir
    private Path home = Path.of("");

    private static String page() throws IOException {
        return Files.readString(PAGE);
    }

    /** The home that the examples make up together. */
    private void writeExamples() throws IOException {
        for (MatchResult example : EXAMPLE.matcher(page()).results().toList()) {
            Path file = home.resolve(example.group(1));
            Files.createDirectories(file.getParent());
            Files.writeString(file, example.group(2));
        }
    }

    @Test
    void its_list_of_categories_is_the_engines() throws IOException {
        String list = Category.meanings().entrySet().stream()
                .map(category -> "| `" + category.getKey() + "` | " + category.getValue() + " |\n")
                .collect(Collectors.joining("", "\n| category | what it is |\n|---|---|\n", "\n"));
        if (Boolean.getBoolean("jejak.write")) {
            Files.writeString(
                    PAGE, CATEGORIES.matcher(page()).replaceFirst(java.util.regex.Matcher.quoteReplacement(list)));
        }
        assertThat(CATEGORIES.matcher(page()).results().map(MatchResult::group))
                .as("the list in docs/packs.md; write it anew with -Djejak.write=true, see the test")
                .containsExactly(list);
    }

    @Test
    void its_examples_load_and_keep_their_promises() throws IOException {
        writeExamples();
        Packs packs = Packs.below(home);
        TopicPack topic = packs.topics().get("ferries");
        Grammar grammar = Grammar.of(packs.languages().get("xx"), Optional.of(topic));
        assertThat(grammar.vocabularies())
                .hasSize(2)
                .flatExtracting(Vocabulary::rules)
                .isNotEmpty()
                .allSatisfy(rule ->
                        assertThat(new PatternExamples(grammar).failures(rule)).isEmpty());
    }

    @Test
    void its_example_reads_the_sentence_of_its_golden_table() throws IOException {
        writeExamples();
        String row = page().lines()
                .filter(line -> line.startsWith("| At least 40"))
                .findFirst()
                .orElseThrow();
        List<String> cells = Stream.of(row.split("\\|", -1)).map(String::strip).toList();
        Extractor extractor = new Extractor(Packs.below(home), Optional.of("ferries"));
        assertThat(extractor.read(ShortReport.of("xx", cells.get(1))).claims())
                .singleElement()
                .isInstanceOfSatisfying(Figure.class, figure -> {
                    assertThat(figure.indicator()).isEqualTo(cells.get(2));
                    assertThat(figure.phrase().text()).isEqualTo(cells.get(3));
                    assertThat(figure.value().modifier().id()).isEqualTo(cells.get(6));
                    assertThat(figure.voice().source()).contains(cells.get(8));
                });
    }

    /** The loader says itself which keys it knows, when it meets one that it does not. */
    @ParameterizedTest
    @CsvSource({
        "languages/xx/pack.yaml, 'code: xx'",
        "languages/xx/paradigms.yaml, 'cases: [subject, owner]'",
        "languages/xx/patterns/patterns.yaml, 'stage: 3'",
        "languages/xx/patterns/patterns.yaml, '  - mark: concept=rescue'",
        "topics/ferries/topic.yaml, 'version: 0.1.0'",
        "topics/ferries/indicators.yaml, '  as-of: true'",
        "topics/ferries/propositions.yaml, '  contested: true'",
        "topics/ferries/instruments.yaml, '  date: 2024-05-01'",
        "topics/ferries/instruments.yaml, '      triggered-by: [passengers-drowned]'",
        "topics/ferries/events.yaml, '  when: [drown]'",
        "topics/ferries/transfers.yaml, '  about: [raft]'",
        "topics/ferries/names/names.yaml, '  kind: organisation'"
    })
    void every_key_that_is_accepted_is_explained(String file, String line) throws IOException {
        writeExamples();
        Path broken = home.resolve(file);
        String strange = line.replaceFirst("[a-z][a-z-]*:.*", "strange: key").replace("- ", "  ");
        Files.writeString(broken, Files.readString(broken).replace(line + "\n", line + "\n" + strange + "\n"));
        PackException refusal = catchThrowableOfType(PackException.class, () -> Packs.below(home));
        assertThat(refusal).as("a strange key in " + file).isNotNull().hasMessageContaining("not 'strange'");
        String keys =
                refusal.getMessage().replaceFirst(".*one of the keys ", "").replaceFirst(", not 'strange'.*", "");
        assertThat(page())
                .as("a table row in docs/packs.md for each of " + keys)
                .contains(Stream.of(keys.split(", "))
                        .map(key -> "| `" + key + "` |")
                        .toList());
    }

    @Test
    void every_value_that_the_model_fixes_is_named() throws IOException {
        List<String> values = Stream.of(Modifier.values(), Stance.values(), Modality.values(), Indicator.Role.values())
                .flatMap(Stream::of)
                .map(value -> "`" + value.toString().toLowerCase(Locale.ROOT) + "`")
                .toList();
        assertThat(page()).contains(values);
    }
}
