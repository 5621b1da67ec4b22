package org.jejak.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor reads in the morning. */
class BriefCommandTest {

    @TempDir
    static Path folder;

    private static SampleCase reports = new SampleCase("", "");

    @BeforeAll
    static void a_case_of_samples() throws IOException {
        reports = SampleCase.in(folder, "dprk-russia");
    }

    @Test
    void every_section_has_quotes_and_links() {
        String out = reports.ask("brief").out();
        assertThat(out)
                .startsWith("# case.jejak: everything")
                .contains("## Changed positions", "## Revised figures", "## New contests", "## New figures, by origin");
        assertThat(out.lines().filter(line -> line.startsWith("  - ")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("“", "](", "`"));
    }

    @Test
    void the_same_case_gives_the_same_brief() {
        assertThat(reports.ask("brief", "--since", "2025").out())
                .isEqualTo(reports.ask("brief", "--since", "2025").out());
    }

    @Test
    void a_later_day_leaves_less() throws IOException {
        JsonNode all = reports.json("brief");
        JsonNode late = reports.json("brief", "--since", "2025-11");
        assertThat(late.size()).isGreaterThan(0).isLessThan(all.size());
        for (JsonNode news : late) {
            if (!news.get("day_by").asText().equals("added")) {
                assertThat(news.get("day").asText()).isGreaterThanOrEqualTo("2025-11");
            }
        }
    }

    @Test
    void where_nothing_is_new_it_says_what_to_do() {
        Cli cli = reports.ask("brief", "--since", "2999-01-01");
        assertThat(cli.out()).isEmpty();
        assertThat(cli.err()).contains("Nothing new since 2999-01-01", "jejak articles", "--since DATE");
        assertThat(reports.run("brief", "--since", "soon").code()).isEqualTo(Exit.USAGE);
    }

    @Test
    void an_article_without_a_date_counts_by_the_day_it_was_added() throws IOException {
        Path article = Files.writeString(
                folder.resolve("undated.txt"),
                "Flood [in] *Seruni*\n\nAt least 40 people were killed in the flood, the mayor of Seruni said.\n");
        String undated = folder.resolve("undated.jejak").toString();
        assertThat(Cli.run("add", undated, article.toString()).code()).isEqualTo(Exit.OK);
        Cli since = Cli.run("brief", undated, "--since", "2020");
        assertThat(since.out())
                .as(since.err())
                .contains("1 undated and counted by the day of adding", "[undated.txt, undated](")
                .contains("at least 40");
        assertThat(Cli.run("brief", undated, "--since", "2999").err()).contains("No article is that new");
    }
}
