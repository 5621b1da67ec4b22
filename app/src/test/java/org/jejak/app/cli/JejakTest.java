package org.jejak.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The program as a whole: help, versions, wrong words, streams that close. */
class JejakTest {

    @TempDir
    Path folder;

    static java.util.List<String> commands() {
        return Command.ALL.stream().map(Command::name).toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_has_help(String command) {
        Cli cli = Cli.run(command, "--help");
        assertThat(cli.code()).isEqualTo(Exit.OK);
        assertThat(cli.out()).startsWith("Usage: jejak " + command);
        assertThat(Cli.run("help", command).out()).isEqualTo(cli.out());
        assertThat(Cli.run("--help").out()).contains("  " + command + " ");
    }

    @Test
    void no_words_at_all_show_the_help() {
        assertThat(Cli.run().out()).isEqualTo(Cli.run("--help").out()).contains("Exit codes:");
    }

    @Test
    void a_wrong_word_is_answered_with_a_near_one() {
        Cli cli = Cli.run("figres");
        assertThat(cli.code()).isEqualTo(Exit.USAGE);
        assertThat(cli.err()).contains("figures", "--help").doesNotContain("\tat ");
        assertThat(Cli.run("claims").code()).isEqualTo(Exit.USAGE);
        assertThat(Cli.run("claims", "x", "--no-such-option").err()).contains("--no-such-option");
        assertThat(Cli.run("claims", "x", "--format", "xml").code()).isEqualTo(Exit.USAGE);
    }

    @Test
    void version_is_told() {
        assertThat(Cli.run("--version").out()).startsWith("jejak ");
        assertThat(Cli.run("version").out()).contains("java ", "packs below ");
    }

    @Test
    void stack_traces_are_for_debug_only() {
        String none = folder.resolve("none.jejak").toString();
        assertThat(Cli.run("figures", none).err()).doesNotContain("\tat ");
        assertThat(Cli.run("--debug", "figures", none).err()).contains("\tat ");
        assertThat(Cli.run("figures", none, "--debug").err()).contains("\tat ");
        assertThat(Cli.run(Map.of("JEJAK_DEBUG", "1"), OptionalInt.empty(), "figures", none)
                        .err())
                .contains("\tat ");
    }

    @Test
    void a_reader_who_has_had_enough_ends_it_quietly() {
        StringWriter err = new StringWriter();
        int code = Jejak.run(
                new Console(full("Broken pipe"), err, false, false, OptionalInt.empty(), Map.of()),
                "packs",
                "--categories");
        assertThat(code).isEqualTo(Exit.OK);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_full_disk_is_told() {
        StringWriter err = new StringWriter();
        int code = Jejak.run(
                new Console(full("No space left on device"), err, false, false, OptionalInt.empty(), Map.of()),
                "packs",
                "--categories");
        assertThat(code).isEqualTo(Exit.CASE);
        assertThat(err.toString()).contains("No space left on device").hasLineCount(1);
    }

    private static Writer full(String reason) {
        return new Writer() {
            @Override
            public void write(char[] buffer, int from, int length) throws IOException {
                throw new IOException(reason);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    @Test
    void the_completion_script_is_sound_bash_and_knows_every_command() throws Exception {
        Cli cli = Cli.run("completion");
        assertThat(cli.out()).contains("complete -F").contains(commands());
        Path script = Files.writeString(folder.resolve("completion.bash"), cli.out());
        Process bash = new ProcessBuilder("bash", "-n", script.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(bash.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).as(said).isZero();
    }
}
