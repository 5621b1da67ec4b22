package org.jejak.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jejak.app.packs.LanguageStarter;
import org.jejak.app.packs.PackCheck;
import org.jejak.app.packs.PackReport;
import org.jejak.app.packs.TopicStarter;
import org.jejak.app.pipeline.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Listing, checking and beginning packs. */
class PacksTest {

    @TempDir
    Path home;

    private Path emptyHome() throws IOException {
        Files.createDirectories(home.resolve("languages"));
        Files.createDirectories(home.resolve("topics"));
        Files.copy(Home.find().folder().resolve("languages/classes.yaml"), home.resolve("languages/classes.yaml"));
        return home;
    }

    @Test
    void every_pack_is_listed() {
        assertThat(Cli.run("packs", "--format", "csv").out())
                .contains("language,en,", "language,id,", "topic,disaster,");
    }

    @Test
    void categories_are_explained() {
        assertThat(Cli.run("packs", "--categories").out()).contains("cue.verb", "reporting verb");
    }

    @Test
    void a_starter_folder_is_a_sound_pack() throws IOException {
        LanguageStarter.write("ru", emptyHome());
        assertThat(new PackCheck(home).run()).singleElement().satisfies(report -> {
            assertThat(report.problems()).isEmpty();
            assertThat(report.id()).isEqualTo("ru");
        });
    }

    @Test
    void a_broken_pack_is_told_with_file_and_line_and_hides_no_other() throws IOException {
        Path ru = LanguageStarter.write("ru", emptyHome());
        LanguageStarter.write("de", home);
        Files.writeString(ru.resolve("words/hedges.yaml"), "hedge.befor:\n  about: [около]\n");
        assertThat(new PackCheck(home).run())
                .filteredOn(report -> !report.isSound())
                .singleElement()
                .extracting(PackReport::problems)
                .asString()
                .contains("languages/ru/words/hedges.yaml:");
    }

    @Test
    void an_example_that_does_not_hold_is_told() throws IOException {
        Path ru = LanguageStarter.write("ru", emptyHome());
        Files.writeString(ru.resolve("patterns/cues.yaml"), """
                stage: 2
                patterns:
                  - mark: cue.prep=asserts
                    pattern: "по словам"
                    hits: ["Дорога открыта, сказал мэр."]
                    misses: ["Он сказал по словам и буквам."]
                """);
        assertThat(new PackCheck(home).run().get(0).problems())
                .hasSize(2)
                .anySatisfy(problem -> assertThat(problem).contains("patterns/cues.yaml:", "should match"))
                .anySatisfy(problem -> assertThat(problem).contains("should not match"));
    }

    @Test
    void a_language_that_is_there_is_not_overwritten() {
        Cli cli = Cli.run("packs", "new-language", "id");
        assertThat(cli.code()).isEqualTo(Exit.USAGE);
        assertThat(cli.err()).contains("is there already");
        assertThat(Cli.run("packs", "new-language", "klingon").code()).isEqualTo(Exit.USAGE);
    }

    @Test
    void a_starter_topic_is_a_sound_pack_that_says_nothing_of_any_story() throws IOException {
        LanguageStarter.write("ru", emptyHome());
        Path topic = TopicStarter.write("harbour", List.of("ru"), home);
        assertThat(topic.resolve("golden/events.ru.md")).exists();
        assertThat(topic.resolve("ru/words/words.yaml")).content().contains("languages/ru/words");
        assertThat(new PackCheck(home).run()).hasSize(2).allSatisfy(report -> {
            assertThat(report.problems()).isEmpty();
            assertThat(report.words() + report.indicators()).isZero();
        });
    }

    @Test
    void a_topic_that_is_there_is_not_overwritten_and_a_language_is_no_topic() {
        Cli cli = Cli.run("packs", "new-topic", "disaster");
        assertThat(cli.code()).isEqualTo(Exit.USAGE);
        assertThat(cli.err()).contains("is there already");
        assertThat(Cli.run("packs", "new-topic", "ru").code()).isEqualTo(Exit.USAGE);
    }

    @Test
    void a_concept_that_nothing_marks_is_told_with_file_and_line() throws IOException {
        Path topic = TopicStarter.write("harbour", List.of("ru"), emptyHome());
        Path ru = LanguageStarter.write("ru", home);
        Files.writeString(ru.resolve("words/concepts.yaml"), "concept:\n  sink: [затонул]\nnoun:\n  boat: [лодка]\n");
        Files.writeString(topic.resolve("indicators.yaml"), """
                sunk:
                  label: { ru: затонули }
                  counts: [boat]
                  when: [sink, sunk]
                """);
        Files.writeString(topic.resolve("events.yaml"), """
                wreck:
                  label: { ru: крушение }
                  about: [ship]
                  when: [sink]
                """);
        assertThat(new PackCheck(home).run())
                .filteredOn(report -> report.kind().equals("topic"))
                .singleElement()
                .extracting(PackReport::problems)
                .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                .satisfiesExactly(
                        sunk -> assertThat(sunk)
                                .contains("topics/harbour/indicators.yaml:1", "'sunk'", "packs values concept"),
                        ship -> assertThat(ship).contains("topics/harbour/events.yaml:1", "'ship'"));
    }

    @Test
    void words_are_told_with_the_line_that_marks_them() {
        Cli cli = Cli.run("packs", "word", "BNPB berunjuk rasa", "--format", "csv");
        assertThat(cli.out())
                .contains("id,berunjuk rasa,concept,protest,languages/id/")
                .doesNotContain("name.organisation,BNPB,topics/");
        assertThat(Cli.run("packs", "word", "BNPB", "--topic", "disaster").out())
                .contains("topics/disaster/names/");
        assertThat(Cli.run("packs", "word", "BNPB", "--topic", "nowhere").code())
                .isEqualTo(Exit.USAGE);
        assertThat(Cli.run("packs", "word", "qqqq").err()).contains("No pack knows 'qqqq'");
    }

    @Test
    void values_are_listed_with_words_of_each_language() {
        assertThat(Cli.run("packs", "values", "noun", "--format", "csv").lines())
                .contains("category,value,within,en,id,ru")
                .anyMatch(line -> line.startsWith("noun,officer,person; soldier; subgroup,officer; officers;"));
        assertThat(Cli.run("packs", "values").out()).contains("concept", "noun", "theme");
        assertThat(Cli.run("packs", "values", "noun.verb").code()).isEqualTo(Exit.USAGE);
    }
}
