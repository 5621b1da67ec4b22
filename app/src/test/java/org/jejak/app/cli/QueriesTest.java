package org.jejak.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jejak.app.view.DisplayWidth;
import org.jejak.ledger.policy.Policy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions to a case of sample reports, in every format. */
class QueriesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder;

    private static String file = "";

    @BeforeAll
    static void a_case_of_samples() throws IOException {
        Path created = folder.resolve("case.jejak");
        Cli cli = Samples.added(created, "dprk-russia");
        file = created.toString();
        assertThat(cli.out())
                .contains(Samples.reports("dprk-russia").size() + "  added")
                .contains("topic dprk-russia");
        assertThat(cli.err()).contains("Next: jejak figures");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "figures",
                "origins",
                "contests",
                "distortions",
                "positions",
                "brief",
                "claims",
                "sources",
                "articles",
                "search"
            })
    void every_query_has_three_formats(String command) throws IOException {
        String[] words = command.equals("search") ? new String[] {"korea"} : new String[0];
        assertThat(run(command, words, "table").lines()).hasSizeGreaterThan(2);
        List<String> csv = run(command, words, "csv").lines();
        JsonNode json = JSON.readTree(run(command, words, "json").out());
        assertThat(json.isArray()).isTrue();
        assertThat(json.size()).isGreaterThan(0).isLessThanOrEqualTo(csv.size() - 1);
        assertThat(csv.get(0)).matches("[a-z_0-9,]+");
    }

    private static Cli run(String command, String[] words, String format) {
        String[] args = new String[4 + words.length];
        args[0] = command;
        args[1] = file;
        System.arraycopy(words, 0, args, 2, words.length);
        args[2 + words.length] = "--format";
        args[3 + words.length] = format;
        Cli cli = Cli.run(args);
        assertThat(cli.code()).as(cli.err()).isEqualTo(Exit.OK);
        return cli;
    }

    @ParameterizedTest
    @ValueSource(ints = {72, 80, 120})
    void tables_fit_the_terminal(int columns) {
        for (String command : List.of(
                "claims",
                "sources",
                "figures",
                "figures --policy ucdp",
                "origins",
                "contests",
                "distortions",
                "positions")) {
            String[] words = (command + " ").split(" ", 2);
            String[] args = (words[0] + " " + file + " " + words[1]).split(" ");
            String[] plain = Cli.onTerminal(columns, args)
                    .out()
                    .replaceAll("\u001b\\[[0-9;]*m", "")
                    .split("\n");
            assertThat(plain)
                    .as(command)
                    .allSatisfy(
                            line -> assertThat(DisplayWidth.of(line)).as(line).isLessThanOrEqualTo(columns));
        }
    }

    @ParameterizedTest
    @EnumSource(Policy.class)
    void a_policy_states_its_rule_and_chooses_among_the_same_figures(Policy policy) throws IOException {
        String[] words = {"killed", "--policy", policy.id()};
        String table = run("figures", words, "table").out();
        assertThat(table)
                .startsWith(policy.id() + ": " + policy.rule())
                .contains("11 articles, at most 7 origins (1 open)");
        JsonNode all =
                JSON.readTree(run("figures", new String[] {"killed"}, "json").out());
        JsonNode json = JSON.readTree(run("figures", words, "json").out());
        assertThat(json).isNotEmpty().allSatisfy(row -> {
            assertThat(row.get("rule").asText()).isEqualTo(policy.rule());
            assertThat(row.get("series_articles").asInt()).isEqualTo(11);
            assertThat(row.get("series_upper_bound").asBoolean()).isTrue();
            assertThat(all).anySatisfy(known -> assertThat(known.get("claims")).isEqualTo(row.get("claims")));
        });
        assertThat(run("figures", words, "csv").lines().get(0)).contains("policy,as,number,matter,rule");
    }

    @Test
    void a_policy_that_there_is_not_is_a_wrong_command() {
        Cli cli = Cli.run("figures", file, "--policy", "wishful");
        assertThat(cli.code()).isEqualTo(Exit.USAGE);
        assertThat(cli.err()).contains("wishful", "latest", "low-best-high").hasLineCount(1);
    }

    @Test
    void denials_stand_among_the_figures_that_they_deny() {
        assertThat(Cli.run("figures", file, "troops-deployed").out()).containsPattern("denies +×·+  Dmitry Peskov: “");
        assertThat(Cli.run("figures", file, "captured").out()).doesNotContain("denies");
    }

    @Test
    void two_origins_are_compared_with_the_reason_in_every_format() throws IOException {
        JsonNode pairs = JSON.readTree(
                run("origins", new String[] {"killed", "--pairs"}, "json").out());
        assertThat(pairs).hasSize(7 * 6 / 2).allSatisfy(pair -> {
            assertThat(pair.get("independence").asText()).isIn("independent", "dependent", "not_established");
            assertThat(pair.get("because").asText()).isNotEmpty();
        });
        assertThat(run("origins", new String[] {"killed", "--pairs"}, "csv").lines())
                .hasSize(1 + 7 * 6 / 2);
        String claim = pairs.get(6).get("one_claim").asText();
        assertThat(JSON.readTree(
                        run("origins", new String[] {claim, "--pairs"}, "json").out()))
                .hasSize(6)
                .allSatisfy(pair -> assertThat(pair.get("one_claim").asText()).isEqualTo(claim));
        assertThat(run("origins", new String[] {claim}, "table").out())
                .contains(
                        "· one origin",
                        "Beside other sources of killed",
                        "dependent: both are on the word of one party (NIS)");
    }

    @Test
    void contradictions_come_first_and_what_many_articles_print_is_told_once() throws IOException {
        Cli told = Cli.run("contests", file);
        assertThat(told.out()).startsWith("contradiction · ").contains("    ≠ ", "    → ", "    = ");
        assertThat(told.out().indexOf("\ndifferent-indicator · "))
                .isGreaterThan(told.out().indexOf("\nrevision · "));
        assertThat(told.out().lines().filter(line -> line.matches("  [^ ].*")).count())
                .isPositive()
                .isLessThan(JSON.readTree(run("contests", new String[0], "json").out())
                        .size());
    }

    @Test
    void an_indicator_that_the_case_does_not_have_is_answered_with_those_that_it_has() {
        for (String command : List.of("figures", "origins", "contests")) {
            assertThat(Cli.run(command, file, "wishes").err()).contains("'wishes'", "killed", "troops-deployed");
        }
    }

    @Test
    void what_to_ask_next_is_told_on_a_terminal_only() {
        for (String command : List.of("figures", "origins", "contests", "distortions")) {
            assertThat(Cli.onTerminal(80, command, file).err()).contains("Next: jejak ");
            assertThat(Cli.run(command, file).err()).as(command).isEmpty();
        }
    }

    @Test
    void colours_are_for_terminals_and_not_where_they_are_refused() {
        assertThat(Cli.onTerminal(80, "figures", file).out()).contains("\u001b[");
        assertThat(Cli.run("figures", file).out()).doesNotContain("\u001b");
        assertThat(Cli.run(Map.of("NO_COLOR", "1"), OptionalInt.of(80), "figures", file)
                        .out())
                .doesNotContain("\u001b");
        assertThat(Cli.run(Map.of("TERM", "dumb"), OptionalInt.of(80), "figures", file)
                        .out())
                .doesNotContain("\u001b");
    }

    @Test
    void filters_narrow_down() throws IOException {
        JsonNode all = JSON.readTree(run("claims", new String[0], "json").out());
        JsonNode killed = JSON.readTree(
                run("claims", new String[] {"--indicator", "killed"}, "json").out());
        assertThat(killed.size()).isGreaterThan(0).isLessThan(all.size());
        assertThat(killed)
                .allSatisfy(claim -> assertThat(claim.get("indicator").asText()).isEqualTo("killed"));
        JsonNode none = JSON.readTree(run("claims", new String[] {"--outlet", "No Such Outlet"}, "json")
                .out());
        assertThat(none).isEmpty();
        JsonNode early = JSON.readTree(
                run("claims", new String[] {"--to", "2024"}, "json").out());
        assertThat(early.size()).isLessThan(all.size());
    }

    @Test
    void a_date_that_is_none_is_a_wrong_command() {
        Cli cli = Cli.run("claims", file, "--from", "last May");
        assertThat(cli.code()).isEqualTo(Exit.USAGE);
        assertThat(cli.err()).contains("--from", "last May", "2025-01-31").hasLineCount(1);
    }

    @Test
    void no_match_says_what_there_is() {
        assertThat(Cli.run("figures", file, "no-such-thing").err()).contains("no-such-thing", "killed");
        assertThat(Cli.run("claims", file, "--source", "Nobody At All").err())
                .contains("No claim meets all conditions");
        assertThat(Cli.run("search", file, "xyzzy").err()).contains("xyzzy");
    }

    @Test
    void show_marks_what_was_read_and_is_exact_in_json() throws IOException {
        Cli text = Cli.run("show", file, "2025-01-13-meridian-post-three-hundred.txt");
        assertThat(text.code()).isEqualTo(Exit.OK);
        assertThat(text.out()).contains("*c1", "[content]a1");
        JsonNode json =
                JSON.readTree(Cli.run("show", file, "2025-01-13-meridian-post-three-hundred.txt", "--format", "json")
                        .out());
        assertThat(json.get("claims")).isNotEmpty();
        Cli why = Cli.run("show", file, "2025-01-13-meridian-post-three-hundred.txt", "--why");
        assertThat(why.lines().size()).isGreaterThan(text.lines().size());
        Cli csv = Cli.run("show", file, "2025-01-13-meridian-post-three-hundred.txt", "--format", "csv");
        assertThat(csv.lines()).hasSize(json.get("claims").size() + 1);
    }

    @Test
    void show_asks_back_where_a_name_fits_several_or_none() {
        Cli several = Cli.run("show", file, "2025");
        assertThat(several.code()).isEqualTo(Exit.USAGE);
        assertThat(several.err()).contains("any of", "write more of its name");
        Cli none = Cli.run("show", file, "nothing.txt");
        assertThat(none.code()).isEqualTo(Exit.USAGE);
        assertThat(none.err()).contains("jejak articles");
    }

    @Test
    void nothing_in_an_article_reaches_the_terminal_as_a_command_to_it() throws IOException {
        Path article = Files.writeString(
                folder.resolve("evil.txt"),
                "Mayor\u001b]0;owned\u0007 says 17 killed\u001b[2J\n\nThe mayor said on Monday that\u202e 17 people have been killed in the flood.\n");
        String evil = folder.resolve("evil.jejak").toString();
        Cli.run("add", evil, article.toString());
        for (String[] args : new String[][] {
            {"articles", evil},
            {"claims", evil},
            {"figures", evil},
            {"positions", evil},
            {"brief", evil},
            {"show", evil, "evil.txt"}
        }) {
            assertThat(Cli.run(args).out()).doesNotContain("\u001b", "\u0007", "\u202e");
        }
    }
}
