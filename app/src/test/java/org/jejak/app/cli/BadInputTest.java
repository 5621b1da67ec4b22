package org.jejak.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a folder may hold besides articles: a clear line each, exit code 1, and the articles go in. */
class BadInputTest {

    private static final String REPORT = """
            Flood kills 17 in the valley

            RIVERTON, 3 February 2025 - At least 17 people were killed and 40 are missing after a flood, the mayor said on Monday.
            The road to the village has been closed since the morning, and the river is still rising, she said.
            """;

    @TempDir
    Path folder;

    private Path news;
    private Path file;

    @BeforeEach
    void a_folder_with_two_good_reports() throws IOException {
        news = Files.createDirectory(folder.resolve("news"));
        file = folder.resolve("case.jejak");
        Files.writeString(news.resolve("a-good.txt"), REPORT);
        Files.writeString(news.resolve("z-good.txt"), REPORT.replace("17", "19"));
    }

    private Cli add(String... more) {
        String[] args = new String[3 + more.length];
        args[0] = "add";
        args[1] = file.toString();
        args[2] = news.toString();
        System.arraycopy(more, 0, args, 3, more.length);
        return Cli.run(args);
    }

    private void bothGoodOnesWentIn() {
        assertThat(Cli.run("articles", file.toString(), "--format", "csv").out())
                .contains("a-good.txt", "z-good.txt");
    }

    private void aClearLine(Cli cli, String name, String what) {
        assertThat(cli.code()).as(cli.err()).isEqualTo(Exit.PROBLEMS);
        assertThat(cli.about(name)).contains(what).contains(";").doesNotContain("Exception");
        assertThat(cli.out()).contains("1  problems");
        bothGoodOnesWentIn();
    }

    @Test
    void an_empty_file() throws IOException {
        Files.createFile(news.resolve("empty.txt"));
        aClearLine(add(), "empty.txt", "empty");
    }

    @Test
    void a_file_of_blanks() throws IOException {
        Files.writeString(news.resolve("blank.txt"), " \n\t\n ");
        aClearLine(add(), "blank.txt", "empty");
    }

    @Test
    void a_binary_file() throws IOException {
        byte[] noise = new byte[4000];
        new java.util.Random(1).nextBytes(noise);
        Files.write(news.resolve("noise.txt"), noise);
        aClearLine(add(), "noise.txt", "not text");
    }

    @Test
    void a_picture() throws IOException {
        Files.write(
                news.resolve("photo.jpg"),
                new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0});
        aClearLine(add(), "photo.jpg", "not text");
    }

    @Test
    void a_page_without_an_article() throws IOException {
        Files.writeString(
                news.resolve("index.html"),
                "<html><body><nav><a href=x>Home</a> <a href=y>News</a></nav></body></html>");
        aClearLine(add(), "index.html", "no article");
    }

    @Test
    void a_language_without_a_pack() throws IOException {
        Files.writeString(
                news.resolve("fr.txt"),
                "Le maire a déclaré lundi que dix-sept personnes sont mortes dans la vallée après les pluies de la nuit dernière.");
        aClearLine(add(), "fr.txt", "no language that has a pack");
    }

    @Test
    void a_script_without_a_pack() throws IOException {
        Files.writeString(
                news.resolve("el.txt"),
                "Ο δήμαρχος είπε ότι δεκαεπτά άνθρωποι σκοτώθηκαν στην κοιλάδα μετά την πλημμύρα.");
        aClearLine(add(), "el.txt", "greek script");
    }

    @Test
    void a_language_that_the_metadata_state_and_no_pack_teaches() throws IOException {
        Path table = Files.writeString(folder.resolve("meta.csv"), "file,language\na-good.txt,xh\n");
        Cli cli = add("--metadata", table.toString());
        assertThat(cli.code()).isEqualTo(Exit.PROBLEMS);
        assertThat(cli.about("a-good.txt")).contains("'xh'", "new-language");
        assertThat(Cli.run("articles", file.toString(), "--format", "csv").out())
                .contains("z-good.txt");
    }

    @Test
    void a_file_of_200_megabytes_is_not_loaded() throws IOException {
        try (RandomAccessFile huge =
                new RandomAccessFile(news.resolve("huge.txt").toFile(), "rw")) {
            huge.setLength(200_000_000);
        }
        aClearLine(add(), "huge.txt", "200.0 MB");
    }

    @Test
    void a_path_that_is_not_there() {
        Cli cli = add(folder.resolve("nowhere").toString());
        aClearLine(cli, "nowhere", "is not there");
    }

    @Test
    void another_encoding_is_read_and_said() throws IOException {
        Files.write(news.resolve("latin.txt"), ("Café closed\n\n" + REPORT).getBytes(StandardCharsets.ISO_8859_1));
        Cli cli = add();
        assertThat(cli.code()).as(cli.err()).isEqualTo(Exit.OK);
        assertThat(Cli.run("show", file.toString(), "latin.txt").out()).contains("Café closed");
    }

    @Test
    void a_truncated_page_is_read_as_far_as_it_goes() throws IOException {
        Files.writeString(
                news.resolve("cut.html"),
                "<html><head><title>Flood</title></head><body><article><h1>Flood kills 17</h1><p>" + REPORT
                        + "</p><p>The may");
        Cli cli = add();
        assertThat(cli.code()).as(cli.err()).isEqualTo(Exit.OK);
        assertThat(Cli.run("articles", file.toString(), "--format", "csv").out())
                .contains("cut.html");
    }

    @Test
    void metadata_that_name_files_which_are_not_there() throws IOException {
        Path table = Files.writeString(
                folder.resolve("meta.csv"), "file,outlet\na-good.txt,The Valley Post\nlost.txt,Nobody\n");
        Cli cli = add("--metadata", table.toString());
        assertThat(cli.code()).isEqualTo(Exit.PROBLEMS);
        assertThat(cli.about("lost.txt")).contains("meta.csv:3");
        bothGoodOnesWentIn();
        assertThat(Cli.run("articles", file.toString(), "--format", "csv").out())
                .contains("The Valley Post");
    }

    @Test
    void a_metadata_file_that_is_not_there_is_a_wrong_command() {
        Cli cli = add("--metadata", folder.resolve("none.csv").toString());
        assertThat(cli.code()).isEqualTo(Exit.USAGE);
        assertThat(cli.err()).contains("none.csv").contains("is not there").hasLineCount(1);
    }

    @Test
    void the_case_itself_in_the_folder_is_left_alone() {
        file = news.resolve("case.jejak");
        assertThat(add().code()).isEqualTo(Exit.OK);
        Cli again = add();
        assertThat(again.code()).as(again.err()).isEqualTo(Exit.OK);
        assertThat(again.out()).contains("2  unchanged");
    }

    @Test
    void extract_reports_the_same_and_writes_the_others() throws IOException {
        Files.createFile(news.resolve("empty.txt"));
        Path output = folder.resolve("out");
        Cli cli = Cli.run("extract", news.toString(), "--output", output.toString());
        assertThat(cli.code()).isEqualTo(Exit.PROBLEMS);
        assertThat(cli.about("empty.txt")).contains("is empty");
        assertThat(output.resolve("a-good.json")).exists();
        assertThat(output.resolve("z-good.json")).exists();
    }
}
