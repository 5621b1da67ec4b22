package org.jejak.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who expects what, what came of it, and which sides have spoken. */
class ForecastsCommandTest {

    @TempDir
    static Path folder;

    private static SampleCase reports = new SampleCase("", "");

    @BeforeAll
    static void a_case_of_samples() throws IOException {
        reports = SampleCase.in(folder, "dprk-russia");
    }

    @Test
    void every_forecast_leads_to_its_words() throws IOException {
        assertThat(reports.traced(SampleCase.claims(reports.json("forecasts")))).isPositive();
    }

    @Test
    void what_came_true_names_the_claim_that_says_so() throws IOException {
        JsonNode resolved = reports.json("forecasts", "--outcome", "came_true");
        assertThat(resolved).isNotEmpty();
        assertThat(resolved).allSatisfy(each -> {
            assertThat(each.get("outcome").asText()).isEqualTo("came_true");
            assertThat(each.get("evidence")).isNotEmpty();
            assertThat(each.get("evidence").get(0).get("quote").asText()).isNotEmpty();
        });
        assertThat(reports.json("forecasts", "--outcome", "open"))
                .allSatisfy(each -> assertThat(each.get("evidence")).isEmpty());
    }

    @Test
    void table_and_csv_tell_the_same_forecasts() throws IOException {
        Cli table = reports.run("forecasts", "--about", "troops-planned");
        Cli csv = reports.run("forecasts", "--about", "troops-planned", "--format", "csv");
        assertThat(table.code()).isEqualTo(Exit.OK);
        long rows = csv.out().lines().count() - 1;
        assertThat(rows)
                .isEqualTo(
                        reports.json("forecasts", "--about", "troops-planned").size());
        assertThat(table.out()).contains("troops-planned").contains("“");
    }

    @Test
    void a_question_that_nothing_answers_says_what_to_do() {
        assertThat(reports.run("forecasts", "--source", "nobody of that name").err()
                        + reports.run("forecasts", "--source", "nobody of that name")
                                .out())
                .contains("Leave one out");
        assertThat(reports.run("forecasts", "--outcome", "perhaps").code()).isNotEqualTo(Exit.OK);
    }

    @Test
    void every_matter_tells_of_every_side() throws IOException {
        Cli csv = reports.run("perspectives", "--about", "killed", "--format", "csv");
        assertThat(csv.code()).as(csv.err()).isEqualTo(Exit.OK);
        JsonNode sides = reports.json("perspectives", "--about", "killed");
        assertThat(StreamSupport.stream(sides.spliterator(), false)
                        .map(side -> side.get("side").asText()))
                .contains("moscow", "pyongyang", "kyiv", "seoul")
                .doesNotHaveDuplicates();
        assertThat(sides)
                .allSatisfy(side -> assertThat(side.get("heard").asText()).isIn("spoke", "through others", "missing"));
        assertThat(csv.out().lines().count() - 1).isEqualTo(sides.size());
    }

    @Test
    void what_a_side_has_not_spoken_of_can_be_asked_for() throws IOException {
        JsonNode silent = reports.json("perspectives", "--missing", "pyongyang");
        assertThat(silent).isNotEmpty();
        assertThat(silent)
                .filteredOn(row -> row.get("side").asText().equals("pyongyang"))
                .allSatisfy(row -> assertThat(row.get("claims").asInt()).isZero());
        assertThat(reports.run("perspectives", "--missing", "pyongyang").out())
                .contains("missing")
                .contains("North Korea");
    }
}
