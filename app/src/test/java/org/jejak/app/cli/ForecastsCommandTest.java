package org.jejak.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jejak.app.pipeline.Home;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who expects what, what came of it, and which sides have spoken. */
class ForecastsCommandTest {

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

    private static Cli run(String command, String... more) {
        List<String> args = new ArrayList<>(List.of(command, file));
        args.addAll(List.of(more));
        return Cli.run(args.toArray(new String[0]));
    }

    private static JsonNode json(String command, String... more) throws IOException {
        List<String> args = new ArrayList<>(List.of(more));
        args.addAll(List.of("--format", "json"));
        Cli cli = run(command, args.toArray(new String[0]));
        assertThat(cli.code()).as(cli.err()).isEqualTo(Exit.OK);
        return JSON.readTree(cli.out());
    }

    @Test
    void every_forecast_leads_to_its_words() throws IOException {
        Path samples = Home.find().samples().resolve("dprk-russia");
        int claims = 0;
        for (JsonNode forecast : json("forecasts")) {
            for (JsonNode claim : forecast.get("claims")) {
                String name = claim.get("file").asText();
                String text = Files.readString(samples.resolve(name));
                if (name.endsWith(".txt") && text.codePointAt(0) != 0xfeff) {
                    int[] points = text.codePoints().toArray();
                    int start = claim.get("start").asInt();
                    assertThat(new String(points, start, claim.get("end").asInt() - start))
                            .isEqualTo(claim.get("quote").asText());
                    claims++;
                }
            }
        }
        assertThat(claims).isPositive();
    }

    @Test
    void what_came_true_names_the_claim_that_says_so() throws IOException {
        JsonNode resolved = json("forecasts", "--outcome", "came_true");
        assertThat(resolved).isNotEmpty();
        assertThat(resolved).allSatisfy(each -> {
            assertThat(each.get("outcome").asText()).isEqualTo("came_true");
            assertThat(each.get("evidence")).isNotEmpty();
            assertThat(each.get("evidence").get(0).get("quote").asText()).isNotEmpty();
        });
        assertThat(json("forecasts", "--outcome", "open"))
                .allSatisfy(each -> assertThat(each.get("evidence")).isEmpty());
    }

    @Test
    void table_and_csv_tell_the_same_forecasts() throws IOException {
        Cli table = run("forecasts", "--about", "troops-planned");
        Cli csv = run("forecasts", "--about", "troops-planned", "--format", "csv");
        assertThat(table.code()).isEqualTo(Exit.OK);
        long rows = csv.out().lines().count() - 1;
        assertThat(rows)
                .isEqualTo(json("forecasts", "--about", "troops-planned").size());
        assertThat(table.out()).contains("troops-planned").contains("“");
    }

    @Test
    void a_question_that_nothing_answers_says_what_to_do() {
        assertThat(run("forecasts", "--source", "nobody of that name").err()
                        + run("forecasts", "--source", "nobody of that name").out())
                .contains("Leave one out");
        assertThat(run("forecasts", "--outcome", "perhaps").code()).isNotEqualTo(Exit.OK);
    }

    @Test
    void every_matter_tells_of_every_side() throws IOException {
        Cli csv = run("perspectives", "--about", "killed", "--format", "csv");
        assertThat(csv.code()).as(csv.err()).isEqualTo(Exit.OK);
        JsonNode sides = json("perspectives", "--about", "killed");
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
        JsonNode silent = json("perspectives", "--missing", "pyongyang");
        assertThat(silent).isNotEmpty();
        assertThat(silent)
                .filteredOn(row -> row.get("side").asText().equals("pyongyang"))
                .allSatisfy(row -> assertThat(row.get("claims").asInt()).isZero());
        assertThat(run("perspectives", "--missing", "pyongyang").out())
                .contains("missing")
                .contains("North Korea");
    }
}
