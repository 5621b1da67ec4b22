package org.jejak.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jejak.app.pipeline.Home;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The timeline, the exchange, the instruments and the monitoring desk of the sample reports. */
class ChronicleCommandsTest {

    @TempDir
    static Path folder;

    private static SampleCase reports = new SampleCase("", "");

    @BeforeAll
    static void a_case_of_samples() throws IOException {
        reports = SampleCase.in(folder, "dprk-russia");
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeline", "exchange", "instruments", "sanctions"})
    void every_row_leads_to_its_words(String command) throws IOException {
        List<JsonNode> claims = SampleCase.claims(reports.json(command));
        assertThat(claims).allSatisfy(claim -> assertThat(claim.get("chain")).isNotEmpty());
        assertThat(reports.traced(claims)).isGreaterThan(3);
        assertThat(reports.ask(command).out()).contains("“", " · ");
        String csv = reports.ask(command, "--format", "csv").out();
        assertThat(csv.lines().findFirst().orElse("")).contains("claims");
        assertThat(csv.lines().count()).isGreaterThan(4);
    }

    @Test
    void one_signing_in_three_languages_is_one_event_and_its_dates_conflict() throws IOException {
        assertThat(stream(reports.json("timeline", "--type", "treaty-signed")))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.get("articles").asInt()).isEqualTo(3);
                    assertThat(event.get("upper_bound").asBoolean()).isTrue();
                    assertThat(event.get("contested").asBoolean()).isTrue();
                    assertThat(event.get("dates").findValuesAsText("time")).containsExactly("2024-06-19", "2024-06-18");
                });
        assertThat(reports.ask("timeline").out()).contains("DATES CONFLICT");
    }

    @Test
    void each_side_ratifies_for_itself() throws IOException {
        assertThat(stream(reports.json("timeline", "--type", "ratified"))
                        .map(event -> event.get("time").asText()))
                .containsExactly("2024-11-09", "2024-11-11");
    }

    @Test
    void days_narrow_the_timeline_down() throws IOException {
        assertThat(reports.json("timeline", "--from", "2024-06", "--to", "2024-06"))
                .isNotEmpty()
                .allSatisfy(event -> {
                    assertThat(event.get("from").asText()).isLessThanOrEqualTo("2024-06-30");
                    assertThat(event.get("to").asText()).isGreaterThanOrEqualTo("2024-06-01");
                });
        assertThat(reports.ask("timeline", "--from", "1999", "--to", "1999").err())
                .contains("jejak timeline");
        Cli wrong = reports.run("timeline", "--type", "no-such-type");
        assertThat(wrong.code()).isEqualTo(Exit.USAGE);
        assertThat(wrong.err()).contains("no-such-type", "treaty-signed");
    }

    @Test
    void arms_that_are_claimed_stand_beside_their_denial() throws IOException {
        JsonNode lots = reports.json("exchange", "--giver", "KP", "--receiver", "RU");
        assertThat(stream(lots)
                        .filter(lot -> lot.get("type").asText().equals("arms-transfer")
                                && lot.get("goods").asText().equals("missile")))
                .singleElement()
                .satisfies(lot -> {
                    assertThat(lot.get("reports").findValuesAsText("source")).contains("Conflict Armament Research");
                    assertThat(lot.get("beside").findValuesAsText("source")).contains("Kremlin");
                });
        assertThat(reports.ask("exchange", "--giver", "XX").err()).contains("jejak exchange");
    }

    @Test
    void a_treaty_goes_from_signed_to_in_force_as_claimed() throws IOException {
        JsonNode treaty = stream(reports.json("instruments"))
                .filter(each -> each.get("id").asText().equals("ru-kp-partnership-treaty"))
                .findFirst()
                .orElseThrow();
        assertThat(treaty.get("state").asText()).isEqualTo("in-force");
        assertThat(stream(treaty.get("moves")).map(move -> move.get("state").asText()))
                .containsExactly("signed", "ratified", "ratified", "in-force");
    }

    @Test
    void a_veto_and_a_new_team_move_the_bodies_that_watch() throws IOException {
        assertThat(stream(reports.json("instruments"))
                        .map(each -> each.get("id").asText() + " "
                                + each.get("state").asText()))
                .contains("un-panel-of-experts vetoed", "msmt established");
    }

    @Test
    void what_is_said_to_breach_is_kept_apart_from_what_the_pack_says() throws IOException {
        JsonNode missiles = stream(reports.json("sanctions"))
                .filter(row -> row.get("goods").asText().equals("missile"))
                .findFirst()
                .orElseThrow();
        assertThat(missiles.get("said_to_breach").findValuesAsText("instrument"))
                .containsExactly("un-dprk-sanctions");
        assertThat(missiles.get("would_breach").findValuesAsText("instrument"))
                .contains("unsc-1718", "unsc-1874")
                .doesNotContain("un-dprk-sanctions");
        assertThat(stream(reports.json("sanctions"))
                        .filter(row -> row.get("giver").asText().equals("RU"))
                        .flatMap(row -> stream(row.get("would_breach")))
                        .map(breach -> breach.get("reach").asText()))
                .contains("if-above-limit");
    }

    @Test
    void the_desk_writes_a_table_to_attach_to_a_report() {
        List<String> lines =
                reports.ask("sanctions", "--format", "markdown").out().lines().toList();
        List<String> rows = lines.stream().filter(line -> line.startsWith("| ")).toList();
        assertThat(rows.size()).isGreaterThan(4);
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.replace("\\|", "")
                                .chars()
                                .filter(c -> c == '|')
                                .count())
                        .isEqualTo(10));
        assertThat(lines).anyMatch(line -> line.startsWith("- ") && line.contains("](2024-12-06-northgate"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeline", "exchange", "instruments", "sanctions"})
    void an_empty_case_says_what_to_do(String command) throws IOException {
        Path report = folder.resolve("weather.txt");
        Files.writeString(report, "Warm days\n\nIt was warm and people were pleased with it, said the mayor.\n");
        Path empty = folder.resolve(command + ".jejak");
        Cli.run("add", empty.toString(), report.toString(), "--topic", "dprk-russia");
        Cli cli = Cli.run(command, empty.toString());
        assertThat(cli.code()).isEqualTo(Exit.OK);
        assertThat(cli.err()).contains("jejak ");
    }

    @Test
    void a_topic_without_instruments_says_where_to_declare_them() throws IOException {
        Path flood = folder.resolve("flood.jejak");
        Cli.run(
                "add",
                flood.toString(),
                Home.find().samples().resolve("banjir-lembah-seruni").toString());
        Cli cli = Cli.run("instruments", flood.toString());
        assertThat(cli.code()).isEqualTo(Exit.USAGE);
        assertThat(cli.err()).contains("instruments.yaml");
    }
}
