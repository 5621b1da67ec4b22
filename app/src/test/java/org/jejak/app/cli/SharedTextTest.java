package org.jejak.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code jejak origins} on two reports of which one took a passage from the other and left out on whose word it stands. */
class SharedTextTest {

    private static final String TAKEN =
            "when the old dam above the lower town gave way on Sunday night after three days of rain, "
                    + "at least 214 people were killed in the villages on the other side of the valley";

    @TempDir
    private Path folder = Path.of("");

    private String file = "";

    @BeforeEach
    void add() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(
                articles.resolve("a.txt"), "A night of water\n\nThe harbour office said that " + TAKEN + ".\n");
        Files.writeString(
                articles.resolve("b.txt"),
                "The valley after the rain\n\nOn Tuesday schools stayed shut. It was dark " + TAKEN
                        + ". Trains run again.\n");
        Files.writeString(
                folder.resolve("metadata.csv"),
                "file,outlet,published\na.txt,Bay Courier,2031-05-05\nb.txt,Hill Herald,2031-05-06\n");
        file = folder.resolve("case.jejak").toString();
        Cli added = Cli.run(
                "add",
                file,
                articles.toString(),
                "--topic",
                "disaster",
                "--metadata",
                folder.resolve("metadata.csv").toString());
        assertThat(added.code()).as(added.err()).isZero();
    }

    @Test
    void the_tree_shows_whose_text_it_is_with_the_words_of_both() {
        Cli cli = Cli.run("origins", file, "killed");
        assertThat(cli.out())
                .contains("Bay Courier (the article has its text)", "same text: ", "there: ", "2 articles");
    }

    @Test
    void json_has_the_link_and_both_passages_with_their_places() {
        Cli cli = Cli.run("origins", file, "killed", "--format", "json");
        assertThat(cli.out().replaceAll("\\s", ""))
                .contains(
                        "\"role\":\"reused\",\"because\":\"text_reused\"",
                        "\"established\":true",
                        "\"because\":\"named_where_shared\"")
                .contains("\"here\":{\"text\":\"" + TAKEN.replace(" ", ""));
    }
}
