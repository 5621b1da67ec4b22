package org.jejak.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jejak.app.packs.LanguageStarter;
import org.jejak.app.packs.PackCheck;
import org.jejak.app.packs.PackReport;
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
}
