package org.jejak.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jejak.app.pipeline.Home;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who held what, when, and where it changed. */
class PositionsCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder;

    private static String file = "";

    @BeforeAll
    static void a_case_of_samples() throws IOException {
        Path created = folder.resolve("case.jejak");
        Samples.added(created, "dprk-russia");
        file = created.toString();
    }

    private static Cli positions(String... more) {
        List<String> args = new ArrayList<>(List.of("positions", file));
        args.addAll(List.of(more));
        Cli cli = Cli.run(args.toArray(new String[0]));
        assertThat(cli.code()).as(cli.err()).isEqualTo(Exit.OK);
        return cli;
    }

    private static JsonNode json(String... more) throws IOException {
        List<String> args = new ArrayList<>(List.of(more));
        args.addAll(List.of("--format", "json"));
        return JSON.readTree(positions(args.toArray(new String[0])).out());
    }

    @Test
    void every_stance_leads_to_its_words() throws IOException {
        Path samples = Home.find().samples().resolve("dprk-russia");
        int claims = 0;
        for (JsonNode series : json()) {
            for (JsonNode stance : series.get("stances")) {
                for (JsonNode claim : stance.get("claims")) {
                    String text =
                            Files.readString(samples.resolve(claim.get("file").asText()));
                    int[] points = text.codePoints().toArray();
                    int start = claim.get("start").asInt();
                    if (text.codePointAt(0) != 0xfeff
                            && claim.get("file").asText().endsWith(".txt")) {
                        assertThat(new String(points, start, claim.get("end").asInt() - start))
                                .isEqualTo(claim.get("quote").asText());
                        claims++;
                    }
                    assertThat(claim.get("chain")).isNotEmpty();
                }
            }
        }
        assertThat(claims).isGreaterThan(10);
    }

    @Test
    void a_change_says_what_was_held_before() throws IOException {
        JsonNode changed = json("--changed");
        assertThat(changed).isNotEmpty();
        for (JsonNode series : changed) {
            assertThat(series.get("changed").asBoolean()).isTrue();
            assertThat(series.get("stances")).anySatisfy(stance -> {
                assertThat(stance.get("turn").isTextual()).isTrue();
                assertThat(stance.get("before").get("stance").asText())
                        .isNotEqualTo(stance.get("stance").asText());
            });
        }
        assertThat(positions("--changed").out()).contains("CHANGED: ");
        assertThat(json("--changed").size()).isLessThan(json().size());
    }

    @Test
    void conditions_narrow_down() throws IOException {
        assertThat(json("--source", "kreml"))
                .isNotEmpty()
                .allSatisfy(series -> assertThat(series.toString().toLowerCase(java.util.Locale.ROOT))
                        .contains("kremlin"));
        assertThat(json("--proposition", "sent soldiers"))
                .isNotEmpty()
                .allSatisfy(
                        series -> assertThat(series.get("proposition").asText()).isEqualTo("kp-troops-in-russia"));
        for (JsonNode series : json("--from", "2025-04", "--to", "2025-04")) {
            assertThat(series.get("stances"))
                    .allSatisfy(stance -> assertThat(stance.get("to").asText()).startsWith("2025-04"));
        }
    }

    @Test
    void where_nothing_is_held_it_says_what_to_do() {
        assertThat(positions("--source", "Nobody At All").err()).contains("No position meets", "jejak positions");
        Cli wrong = Cli.run("positions", file, "--from", "last May");
        assertThat(wrong.code()).isEqualTo(Exit.USAGE);
        assertThat(wrong.err()).contains("--from", "last May");
    }
}
