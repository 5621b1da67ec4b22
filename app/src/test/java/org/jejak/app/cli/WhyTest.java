package org.jejak.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jejak.app.pipeline.Home;
import org.jejak.app.view.DisplayWidth;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fact-checker distrusts a line, copies its id, and is told why it reads so. */
class WhyTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REPORT = "2025-01-13-meridian-post-three-hundred.txt";

    @TempDir
    static Path folder;

    private static String file = "";
    /** The id of the claim of about 300 killed, as 'jejak figures' shows it. */
    private static String id = "";

    @BeforeAll
    static void a_case_of_samples() throws IOException {
        file = folder.resolve("case.jejak").toString();
        List<String> args = new ArrayList<>(List.of("add", file));
        Samples.reports("dprk-russia").forEach(report -> args.add(report.toString()));
        assertThat(Cli.run(args.toArray(new String[0])).code()).isEqualTo(Exit.OK);
        id = shown("claims", "“?About 300 North Korean soldiers have died.* · ([0-9a-f]{8}:killed@\\d+)");
    }

    private static String shown(String command, String line) {
        Matcher matcher = Pattern.compile(line).matcher(Cli.run(command, file).out());
        assertThat(matcher.find()).as(line).isTrue();
        return matcher.group(1);
    }

    private static Cli why(String claim, String... more) {
        List<String> args = new ArrayList<>(List.of("show", "--why", file, claim));
        args.addAll(List.of(more));
        return Cli.run(args.toArray(new String[0]));
    }

    @Test
    void the_id_beside_a_figure_leads_to_its_reasons() {
        String copied = shown("figures", "“.*?About 300|“[^”]*” .*?· ([0-9a-f]{8}:killed@\\d+)");
        Cli cli = why(copied);
        assertThat(cli.code()).as(cli.err()).isEqualTo(Exit.OK);
        assertThat(cli.out()).contains(copied.split(":")[1], ", line ", "characters ", "Read with ");
    }

    @Test
    void a_dozen_plain_lines_tell_the_words_and_the_rule_of_every_part() {
        Cli cli = why(id);
        assertThat(cli.code()).as(cli.err()).isEqualTo(Exit.OK);
        assertThat(cli.out())
                .contains("“About 300 North Korean soldiers have died”")
                .contains(REPORT + ", line 7, characters ")
                .containsPattern("(?m)^figure +about — .*“About” \\(en@[\\d.]+ words/hedges.yaml:\\d+\\), “300”$")
                .containsPattern("(?m)^unit +soldier — .*“soldiers”")
                .containsPattern(
                        "(?m)^indicator +killed — .*“died” = die \\(en@[\\d.]+ words/concepts.yaml:\\d+\\), dprk-russia@[\\d.]+ indicators.yaml:\\d+$")
                .containsPattern("(?m)^  not +wounded — ")
                .containsPattern("(?m)^actor +KP — .*“North Korean” = KP")
                .containsPattern("(?m)^time +2025-01-13 — .*“Monday”.*2025-01-13")
                .containsPattern("(?m)^source +NIS — .*: a\\d+$")
                .containsPattern("(?m)^  source +the National Intelligence Service — ")
                .containsPattern("(?m)^  name +NIS — .*names/institutions.yaml:\\d+")
                .containsPattern("(?m)^via +South Korean lawmaker — .*“citing”")
                .containsPattern("(?m)^modality +actual — ");
        assertThat(cli.lines()).hasSizeLessThan(22);
    }

    @Test
    void on_a_terminal_it_keeps_within_the_width() {
        String[] plain = Cli.onTerminal(80, "show", "--why", file, id)
                .out()
                .replaceAll("\u001b\\[[0-9;]*m", "")
                .split("\n");
        assertThat(Stream.of(plain).skip(3))
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).as(line).isLessThanOrEqualTo(80));
    }

    @Test
    void the_beginning_of_an_id_is_enough_and_so_is_the_file_with_the_number_of_the_claim() {
        String whole = why(id).out();
        assertThat(why(id.substring(0, 5) + id.substring(8)).out()).isEqualTo(whole);
        String number = Pattern.compile("\"id\": \"(c\\d+)\"")
                .matcher(why(id, "--format", "json").out())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        assertThat(why(REPORT + ":" + number).out()).isEqualTo(whole);
    }

    @Test
    void a_beginning_that_fits_several_lists_them() {
        Cli cli = why(id.substring(0, id.indexOf('@')));
        assertThat(cli.code()).isEqualTo(Exit.USAGE);
        assertThat(cli.err()).contains("may be any of", "write more of its id", "“About 300 North Korean");
        assertThat(cli.err().lines().filter(line -> line.matches("  [0-9a-f]{16}:killed@\\d+ .*")))
                .hasSizeGreaterThan(1)
                .anyMatch(line -> line.contains(id.substring(8)));
    }

    @Test
    void an_id_that_nobody_has_says_where_to_look() {
        Cli article = why("00000000:killed@1");
        assertThat(article.code()).isEqualTo(Exit.USAGE);
        assertThat(article.err()).contains("00000000:killed@1", "jejak claims " + file);
        Cli claim = why(id.substring(0, 8) + ":harvest@1");
        assertThat(claim.code()).isEqualTo(Exit.USAGE);
        assertThat(claim.err()).contains(":harvest@1", "jejak show " + file + " " + REPORT);
    }

    @Test
    void for_machines_every_word_has_its_place_and_every_rule_its_name() throws IOException {
        JsonNode claim = JSON.readTree(why(id, "--format", "json").out());
        assertThat(claim.get("ledger_id").asText()).endsWith(id.substring(8));
        assertThat(claim.get("same_now").asBoolean()).isTrue();
        assertThat(claim.get("packs")).isEqualTo(claim.get("packs_now"));
        int[] text = Files.readString(
                        Home.find().samples().resolve("dprk-russia").resolve(REPORT))
                .codePoints()
                .toArray();
        int words = 0;
        for (JsonNode reason : claim.get("reasons")) {
            assertThat(reason.get("rule").asText()).matches("[a-z-]+");
            assertThat(reason.get("says").asText()).isNotBlank();
            for (JsonNode evidence : reason.get("evidence")) {
                if (evidence.has("text")) {
                    int start = evidence.get("start").asInt();
                    String slice = new String(text, start, evidence.get("end").asInt() - start);
                    assertThat(slice).isEqualTo(evidence.get("text").asText());
                    words++;
                }
            }
        }
        assertThat(words).isGreaterThan(5);
        assertThat(claim.get("held_by").get("reasons")).isNotEmpty();
        List<String> csv = why(id, "--format", "csv").lines();
        assertThat(csv.get(0)).isEqualTo("part,value,rule,says,evidence,places");
        assertThat(csv).hasSize(claim.get("reasons").size() + 1);
    }

    @Test
    void an_article_tells_the_reasons_of_all_that_was_read_in_it() throws IOException {
        assertThat(why(REPORT).out())
                .containsPattern("(?m)^a1 .*\\n     source +.* — ")
                .containsPattern("(?m)^c1 .*\\n     figure +.* — ")
                .doesNotContain("read differently");
        JsonNode article = JSON.readTree(why(REPORT, "--format", "json").out());
        assertThat(article.get("claims"))
                .allSatisfy(claim -> assertThat(claim.get("reasons")).isNotEmpty());
    }

    @Test
    void extract_tells_reasons_only_when_asked() throws IOException {
        String report =
                Home.find().samples().resolve("dprk-russia").resolve(REPORT).toString();
        JsonNode plain = JSON.readTree(Cli.run("extract", report).out());
        JsonNode told = JSON.readTree(Cli.run("extract", report, "--why").out());
        assertThat(plain.get("claims"))
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.has("reasons")).isFalse());
        for (String list : List.of("claims", "attributions")) {
            assertThat(told.get(list))
                    .hasSameSizeAs(plain.get(list))
                    .allSatisfy(each -> assertThat(each.get("reasons")).isNotEmpty());
        }
    }
}
