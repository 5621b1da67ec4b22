package org.jejak.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The JSON of {@code jejak extract}: its names, its nulls, its offsets. */
class ExtractTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TEXT =
            "\ud83d\udea8 Flood\n\nThe mayor said on Monday that about 1,700 people were killed. \ud83d\ude22 More than 40 are missing, she said.\n";

    @TempDir
    Path folder;

    private JsonNode extract(String name, String text) throws IOException {
        Path file = folder.resolve("in").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Cli cli = Cli.run(
                "extract",
                folder.resolve("in").toString(),
                "--topic",
                "disaster",
                "--output",
                folder.resolve("out").toString());
        assertThat(cli.code()).as(cli.err()).isEqualTo(Exit.OK);
        return JSON.readTree(folder.resolve("out")
                .resolve(name.replaceFirst("\\.[a-z]+$", ".json"))
                .toFile());
    }

    @Test
    void it_has_the_members_of_the_format_and_null_for_what_nobody_said() throws IOException {
        JsonNode json = extract("a.txt", TEXT);
        assertThat(json.fieldNames()).toIterable().containsExactly("document", "attributions", "claims", "times");
        assertThat(json.get("document").get("file").asText()).isEqualTo("a.txt");
        assertThat(json.get("document").get("language").asText()).isEqualTo("en");
        assertThat(json.get("document").get("outlet").isNull()).isTrue();
        JsonNode claim = json.get("claims").get(0);
        assertThat(claim.fieldNames())
                .toIterable()
                .contains(
                        "id",
                        "kind",
                        "indicator",
                        "quote",
                        "start",
                        "end",
                        "value",
                        "unit",
                        "actor",
                        "target",
                        "place",
                        "time",
                        "time_text",
                        "stance",
                        "modality",
                        "source",
                        "sourceText",
                        "via",
                        "attribution");
        assertThat(claim.get("value").get("min").isNumber()).isTrue();
        assertThat(claim.get("value").get("min").asText()).isEqualTo("1700");
        assertThat(claim.get("value").get("modifier").asText()).isEqualTo("about");
        assertThat(claim.get("stance").asText()).isEqualTo("asserts");
    }

    @Test
    void a_source_without_a_name_has_a_code_as_well() throws IOException {
        JsonNode claims = extract(
                        "b.txt", "Experts said the toll was reliable.\n\nBudi Santosa said the toll was reliable.\n")
                .get("claims");
        assertThat(claims).hasSize(2);
        assertThat(claims.get(0).path("sourceName").asText()).isEqualTo("unnamed expert");
        assertThat(claims.get(1).has("sourceName")).isFalse();
    }

    @Test
    void every_span_is_the_slice_of_the_text_in_code_points() throws IOException {
        JsonNode json = extract("a.txt", TEXT);
        int[] text = TEXT.codePoints().toArray();
        assertThat(json.get("claims")).isNotEmpty();
        for (JsonNode node : json.findParents("start")) {
            JsonNode words = node.has("quote") && node.get("quote").isTextual() ? node.get("quote") : node.get("text");
            int start = node.get("start").asInt();
            assertThat(words.asText())
                    .isEqualTo(new String(text, start, node.get("end").asInt() - start));
        }
    }

    @Test
    void subfolders_are_kept_and_no_file_overwrites_another() throws IOException {
        extract("sub/deep/a.txt", TEXT);
        Files.writeString(folder.resolve("in/sub/deep/a.text"), TEXT.replace("1,700", "1,800"));
        Cli.run(
                "extract",
                folder.resolve("in").toString(),
                "--output",
                folder.resolve("out").toString());
        assertThat(folder.resolve("out/sub/deep/a.json")).exists();
        assertThat(folder.resolve("out/sub/deep/a.txt.json")).exists();
    }

    @Test
    void without_a_folder_each_article_is_a_line() throws IOException {
        extract("a.txt", TEXT);
        Files.writeString(folder.resolve("in/b.txt"), TEXT);
        Cli cli = Cli.run("extract", folder.resolve("in").toString());
        assertThat(cli.lines()).hasSize(2);
        for (String line : cli.lines()) {
            assertThat(JSON.readTree(line).has("claims")).isTrue();
        }
    }

    @Test
    void the_same_input_gives_the_same_bytes() throws IOException {
        extract("a.txt", TEXT);
        byte[] once = Files.readAllBytes(folder.resolve("out/a.json"));
        extract("a.txt", TEXT);
        assertThat(Files.readAllBytes(folder.resolve("out/a.json"))).isEqualTo(once);
    }

    @Test
    void metadata_win() throws IOException {
        Path table = Files.writeString(
                folder.resolve("m.jsonl"),
                "{\"file\": \"a.txt\", \"outlet\": \"The Valley Post\", \"published\": \"2025-02-03\"}\n");
        extract("a.txt", TEXT);
        Cli cli = Cli.run("extract", folder.resolve("in/a.txt").toString(), "--metadata", table.toString());
        JsonNode document = JSON.readTree(cli.out()).get("document");
        assertThat(document.get("outlet").asText()).isEqualTo("The Valley Post");
        assertThat(document.get("published").asText()).isEqualTo("2025-02-03");
    }

    @Test
    void an_unknown_topic_names_those_there_are() throws IOException {
        Cli cli = Cli.run("extract", folder.toString(), "--topic", "weather");
        assertThat(cli.code()).isEqualTo(Exit.USAGE);
        assertThat(cli.err()).contains("'weather'", "disaster");
    }
}
