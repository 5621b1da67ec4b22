package org.jejak.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who held what, when, and where it changed. */
class PositionsCommandTest {

    @TempDir
    static Path folder;

    private static SampleCase reports = new SampleCase("", "");

    @BeforeAll
    static void a_case_of_samples() throws IOException {
        reports = SampleCase.in(folder, "dprk-russia");
    }

    @Test
    void every_stance_leads_to_its_words() throws IOException {
        List<JsonNode> claims = SampleCase.claims(reports.json("positions"));
        assertThat(claims).allSatisfy(claim -> assertThat(claim.get("chain")).isNotEmpty());
        assertThat(reports.traced(claims)).isGreaterThan(10);
    }

    @Test
    void a_change_says_what_was_held_before() throws IOException {
        JsonNode changed = reports.json("positions", "--changed");
        assertThat(changed).isNotEmpty();
        for (JsonNode series : changed) {
            assertThat(series.get("changed").asBoolean()).isTrue();
            assertThat(series.get("stances")).anySatisfy(stance -> {
                assertThat(stance.get("turn").isTextual()).isTrue();
                assertThat(stance.get("before").get("stance").asText())
                        .isNotEqualTo(stance.get("stance").asText());
            });
        }
        assertThat(reports.ask("positions", "--changed").out()).contains("CHANGED: ");
        assertThat(reports.json("positions", "--changed").size())
                .isLessThan(reports.json("positions").size());
    }

    @Test
    void conditions_narrow_down() throws IOException {
        assertThat(reports.json("positions", "--source", "kreml"))
                .isNotEmpty()
                .allSatisfy(series -> assertThat(series.toString().toLowerCase(java.util.Locale.ROOT))
                        .contains("kremlin"));
        assertThat(reports.json("positions", "--proposition", "sent soldiers"))
                .isNotEmpty()
                .allSatisfy(
                        series -> assertThat(series.get("proposition").asText()).isEqualTo("kp-troops-in-russia"));
        for (JsonNode series : reports.json("positions", "--from", "2025-04", "--to", "2025-04")) {
            assertThat(series.get("stances"))
                    .allSatisfy(stance -> assertThat(stance.get("to").asText()).startsWith("2025-04"));
        }
    }

    @Test
    void where_nothing_is_held_it_says_what_to_do() {
        assertThat(reports.ask("positions", "--source", "Nobody At All").err())
                .contains("No position meets", "jejak positions");
        Cli wrong = reports.run("positions", "--from", "last May");
        assertThat(wrong.code()).isEqualTo(Exit.USAGE);
        assertThat(wrong.err()).contains("--from", "last May");
    }
}
