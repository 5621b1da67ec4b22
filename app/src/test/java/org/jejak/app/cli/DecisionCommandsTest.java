package org.jejak.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An analyst at the command line: finds what matters, decides, looks again, takes back. */
class DecisionCommandsTest {

    @TempDir
    Path folder;

    private SampleCase story = new SampleCase("", "");

    @BeforeEach
    void a_case() throws IOException {
        story = SampleCase.in(folder, "dprk-russia");
    }

    private Cli decide(String... words) {
        return story.ask("decide", with(words, "--who", "Sari"));
    }

    private static String[] with(String[] words, String... more) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    /** Ids of claims as the queue has them. */
    private List<String> queue() throws IOException {
        List<String> ids = new ArrayList<>();
        story.json("review", "--limit", "1000")
                .forEach(row -> ids.add(row.get("ledger_id").asText()));
        return ids;
    }

    private JsonNode claim(String id) throws IOException {
        return story.json("show", id);
    }

    private String figure() throws IOException {
        for (JsonNode row : story.json("review", "--limit", "1000")) {
            if (row.get("kind").asText().equals("figure")) {
                return row.get("ledger_id").asText();
            }
        }
        throw new AssertionError("The queue has no figure");
    }

    @Test
    void the_queue_tells_why_and_loses_what_is_judged() throws IOException {
        JsonNode first = story.json("review", "--limit", "1").get(0);
        assertThat(first.get("causes")).isNotEmpty();
        String id = first.get("ledger_id").asText();
        List<String> before = queue();
        decide("accept", id.substring(0, 10) + id.substring(id.indexOf(':')));
        List<String> after = queue();
        assertThat(before.get(0)).isEqualTo(id);
        assertThat(after).doesNotContain(id).hasSize(before.size() - 1);
        assertThat(story.json("review", "--progress").findValues("accepted").stream()
                        .mapToInt(JsonNode::asInt)
                        .sum())
                .isEqualTo(1);
    }

    @Test
    void a_correction_is_seen_everywhere_and_what_was_read_beside_it() throws IOException {
        String id = figure();
        String read = claim(id).get("source").asText();
        decide("correct", id, "--set", "source=Harbour Office", "--set", "via=First; Second", "--why", "I rang them");
        JsonNode claim = claim(id);
        assertThat(claim.get("source").asText()).isEqualTo("Harbour Office");
        assertThat(claim.get("via").toString()).isEqualTo("[\"First\",\"Second\"]");
        assertThat(claim.get("standing").get("read_by").asText()).isEqualTo("person");
        assertThat(claim.get("standing").get("who").asText()).isEqualTo("Sari");
        assertThat(claim.get("read_as").get("source").asText()).isEqualTo(read);
        assertThat(claim.get("decisions").get(0).get("why").asText()).isEqualTo("I rang them");
        assertThat(story.ask("show", id).out())
                .containsSubsequence(
                        "Harbour Office ← First ← Second",
                        "corrected by Sari",
                        "I rang them",
                        "read by the machine as");
        assertThat(story.ask("claims", "--source", "Harbour Office", "--format", "csv")
                        .out())
                .contains(id)
                .contains("corrected,Sari");
        assertThat(story.ask("origins").out()).contains("Harbour Office");
    }

    @Test
    void an_undo_takes_a_decision_back_and_an_undo_of_it_brings_it_again() throws IOException {
        String id = figure();
        String all = story.ask("claims", "--format", "json").out();
        String taken = decide("reject", id, "--why", "A caption").out().substring(0, 16);
        assertThat(story.ask("claims", "--format", "json").out()).doesNotContain(id);
        assertThat(story.ask("claims", "--rejected", "--format", "json").out()).contains(id);
        String undo = decide("undo", taken.substring(0, 8), "--why", "No caption")
                .out()
                .substring(0, 16);
        assertThat(story.ask("claims", "--format", "json").out()).isEqualTo(all);
        assertThat(story.ask("decisions").out()).contains("A caption", "undone");
        decide("undo", undo, "--why", "It is one");
        assertThat(story.ask("claims", "--format", "json").out()).doesNotContain(id);
        assertThat(story.json("decisions")).hasSize(3);
        assertThat(story.json("decisions", id)).hasSize(1);
        assertThat(story.ask("decisions", "--format", "csv").lines().get(0)).startsWith("id,at,who,kind,subjects");
    }

    @Test
    void a_claim_that_is_split_off_is_an_origin_of_its_own() throws IOException {
        JsonNode echoed = echoed();
        String second = echoed.get("claims").get(1).get("id").asText();
        int before = story.json("origins").size();
        decide("split", second, "--why", "Another day");
        assertThat(story.json("origins")).hasSize(before + 1);
        assertThat(story.ask("origins", "--format", "json").out()).contains("\"why\":\"Another day\"");
        decide("merge", echoed.get("id").asText(), second, "--why", "The same day");
        assertThat(story.json("origins")).hasSize(before);
        assertThat(story.ask("origins").out()).contains("merged by Sari");
    }

    private JsonNode echoed() throws IOException {
        for (JsonNode origin : story.json("origins")) {
            if (origin.get("claims").size() > 1) {
                return origin;
            }
        }
        throw new AssertionError("No origin has echoes");
    }

    @Test
    void grades_are_of_sources_and_of_claims() throws IOException {
        String id = figure();
        String source = story.json("sources").get(0).get("source").asText();
        decide("grade", source, "--grade", "B", "--why", "Their record");
        assertThat(story.json("sources").get(0).get("reliability").asText()).isEqualTo("B");
        assertThat(story.json("sources").get(1).get("reliability").asText()).isEqualTo("F");
        decide("grade", id, "--grade", "2", "--why", "Seen by many");
        assertThat(claim(id).get("standing").get("credibility").asInt()).isEqualTo(2);
    }

    @Test
    void what_cannot_be_decided_is_refused_with_what_would_be_right() throws IOException {
        String id = figure();
        assertRefused("stance: it is none of", "correct", id, "--set", "stance=hopes", "--why", "x");
        assertRefused("--set hope=1 names no field", "correct", id, "--set", "hope=1", "--why", "x");
        assertRefused("--set min sets nothing", "correct", id, "--set", "min", "--why", "x");
        assertRefused("declares no such indicator", "correct", id, "--set", "indicator=hopes", "--why", "x");
        assertRefused("a reason is needed", "reject", id);
        assertRefused("jejak decisions", "undo", "ffff", "--why", "x");
        assertRefused("jejak claims", "accept", "nothing");
        assertRefused("nothing in the case stands on the word", "grade", "Nobody", "--grade", "A", "--why", "x");
        assertRefused("two origins", "grade", open(), "--grade", "1", "--why", "x");
        assertThat(story.json("decisions")).isEmpty();
    }

    /** A figure that stands on nobody's word. */
    private String open() throws IOException {
        for (JsonNode origin : story.json("origins")) {
            if (origin.get("open").asBoolean()
                    && !origin.get("independence").get("state").asText().equals("independent")) {
                return origin.get("id").asText();
            }
        }
        throw new AssertionError("Every origin is known");
    }

    private void assertRefused(String words, String... command) {
        Cli cli = story.run("decide", command);
        assertThat(cli.code()).as(cli.out()).isEqualTo(Exit.USAGE);
        assertThat(cli.err()).contains(words);
    }
}
