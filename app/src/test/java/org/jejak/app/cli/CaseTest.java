package org.jejak.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases that cannot be opened or written: one line that says what to do, and exit code 3. */
class CaseTest {

    private static final int USER_VERSION = 60;

    @TempDir
    Path folder;

    private static void oneLine(Cli cli, String... words) {
        assertThat(cli.code()).as(cli.err()).isEqualTo(Exit.CASE);
        assertThat(cli.err()).contains(words).hasLineCount(1);
        assertThat(cli.out()).isEmpty();
    }

    private Path report() throws IOException {
        return Files.writeString(
                folder.resolve("a.txt"), "The mayor said on Monday that 17 people have been killed in the flood.\n");
    }

    @Test
    void a_case_that_is_not_there() {
        for (String command : new String[] {"figures", "claims", "sources", "articles"}) {
            oneLine(Cli.run(command, folder.resolve("none.jejak").toString()), "none.jejak", "no such case");
        }
        oneLine(Cli.run("show", folder.resolve("none.jejak").toString(), "a"), "no such case");
        oneLine(Cli.run("search", folder.resolve("none.jejak").toString(), "a"), "no such case");
    }

    @Test
    void a_file_that_is_no_case() throws IOException {
        oneLine(Cli.run("figures", report().toString()), "a.txt", "no Jejak case");
        oneLine(Cli.run("add", report().toString(), folder.toString()), "a.txt", "no Jejak case");
    }

    @Test
    void a_folder_that_is_not_there() throws IOException {
        oneLine(
                Cli.run("add", folder.resolve("no/such/case.jejak").toString(), report().toString()),
                "folder does not exist");
    }

    @Test
    void a_case_of_a_newer_version() throws IOException {
        Path file = folder.resolve("case.jejak");
        Cli.run("add", file.toString(), report().toString());
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(USER_VERSION);
            bytes.writeInt(9_999);
        }
        oneLine(Cli.run("figures", file.toString()), "newer Jejak", "Update Jejak");
        oneLine(Cli.run("add", file.toString(), report().toString()), "newer Jejak");
    }

    @Test
    void a_disk_that_cannot_be_written() throws IOException {
        Path disk = Stream.of("/sys", "/proc/sys")
                .map(Path::of)
                .filter(path -> Files.isDirectory(path) && !Files.isWritable(path))
                .findFirst()
                .orElse(null);
        Assumptions.assumeTrue(disk != null, "no folder here that cannot be written");
        oneLine(
                Cli.run("add", disk.resolve("case.jejak").toString(), report().toString()),
                "nothing can be written there");
    }

    @Test
    void an_empty_case_says_what_to_do_next() throws IOException {
        Path file = folder.resolve("case.jejak");
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        assertThat(Cli.run("add", file.toString(), empty.toString()).code()).isEqualTo(Exit.PROBLEMS);
        for (String command : new String[] {"figures", "claims", "sources", "articles"}) {
            Cli cli = Cli.run(command, file.toString());
            assertThat(cli.code()).isEqualTo(Exit.OK);
            assertThat(cli.out()).isEmpty();
            assertThat(cli.err()).contains("jejak add " + file);
            assertThat(Cli.run(command, file.toString(), "--format", "json").out())
                    .isEqualTo("[\n]\n");
        }
    }

    @Test
    void the_same_again_changes_nothing_and_an_edited_article_is_a_new_version() throws IOException {
        Path file = folder.resolve("case.jejak");
        Path article = report();
        assertThat(Cli.run("add", file.toString(), article.toString()).out()).contains("1  added");
        assertThat(Cli.run("add", file.toString(), article.toString()).out()).contains("1  unchanged");
        Files.writeString(article, Files.readString(article).replace("17", "19"));
        assertThat(Cli.run("add", file.toString(), article.toString()).out()).contains("1  new versions");
        assertThat(Cli.run("articles", file.toString(), "--format", "csv").lines())
                .hasSize(2);
        assertThat(Cli.run("articles", file.toString(), "--format", "csv", "--all-versions")
                        .lines())
                .hasSize(3);
    }
}
