package org.jejak.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jejak.extract.Extractor;
import org.jejak.golden.GoldenTable;
import org.jejak.golden.ShortReport;
import org.jejak.model.Claim;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example of {@code docs/write-a-topic.md} is a pack that loads and reads the sentences of its tables. */
class ChapterTest {

    private static final Path PAGE = Home.folder().resolve("docs/write-a-topic.md");
    private static final Pattern FILE = Pattern.compile("```(?:yaml|markdown) (\\S+)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern MINUTES = Pattern.compile("(?m)^\\| (\\d+) \\| \\[");
    private static final List<String> IDS = List.of("indicator", "proposition", "event", "transfer", "forecast");
    private static final String TOPIC = "port-marl";

    @TempDir
    private Path home = Path.of("");

    @BeforeEach
    void writeExample() throws IOException {
        for (MatchResult file : FILE.matcher(Files.readString(PAGE)).results().toList()) {
            Path target = home.resolve(file.group(1));
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.group(2));
        }
    }

    /** The real languages, and the one topic of the page. */
    private Packs packs() {
        Packs real = Home.packs();
        TopicPack topic = TopicPack.read(home.resolve("topics/" + TOPIC), real.classes());
        return new Packs(
                real.languages(),
                Map.of(TOPIC, topic),
                real.classes(),
                real.nationalities(),
                real.publishers(),
                real.speaksFor(),
                real.yardsticks());
    }

    @Test
    void its_minutes_are_an_hour() throws IOException {
        int minutes = MINUTES.matcher(Files.readString(PAGE))
                .results()
                .mapToInt(step -> Integer.parseInt(step.group(1)))
                .sum();
        assertThat(minutes).isEqualTo(60);
    }

    @Test
    void its_files_show_everything_a_topic_can_declare() {
        TopicPack topic = packs().topics().get(TOPIC);
        assertThat(topic.indicators()).isNotEmpty();
        assertThat(topic.propositions()).isNotEmpty();
        assertThat(topic.happenings()).extracting(Happening::kind).contains(Happening.Kind.values());
        assertThat(topic.instruments()).isNotEmpty();
        assertThat(topic.sides()).isNotEmpty();
        assertThat(topic.names()).isNotEmpty();
        assertThat(topic.vocabulary()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"figures", "positions", "events", "transfers", "forecasts"})
    void its_tables_are_read_as_they_say(String table) {
        Extractor extractor = new Extractor(packs(), Optional.of(TOPIC));
        Map<String, List<GoldenTable.Row>> sentences = GoldenTable.read(
                        home.resolve("topics/" + TOPIC + "/golden/" + table + ".en.md"))
                .bySentence();
        assertThat(sentences).isNotEmpty();
        sentences.forEach((sentence, rows) -> assertThat(
                        extractor.read(ShortReport.of("en", sentence)).claims())
                .as(sentence)
                .extracting(ChapterTest::shown)
                .containsExactlyElementsOf(rows.stream()
                        .map(ChapterTest::expected)
                        .filter(row -> !row.isEmpty())
                        .toList()));
    }

    /** What the tables have in common: what is read, and who says so how. */
    private static String expected(GoldenTable.Row row) {
        String id = IDS.stream()
                .filter(row.cells()::containsKey)
                .map(row::cell)
                .findFirst()
                .orElseThrow();
        String stance = row.cells().containsKey("stance") ? row.cell("stance") : "asserts";
        return id.isEmpty() ? "" : String.join(" · ", id, stance, row.cell("source"));
    }

    private static String shown(Claim claim) {
        return String.join(
                " · ",
                claim.indicator(),
                claim.voice().stance().name().toLowerCase(Locale.ROOT),
                claim.voice().source().orElse(""));
    }
}
