package org.jejak.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingReportTest {

    private static EvaluatedSet set(String name, String parts, int right) throws JsonProcessingException {
        String score =
                "{\"p\": 0.5, \"r\": 0.4, \"f1\": 0.%d, \"tp\": %d, \"fp\": 5, \"fn\": 7}".formatted(right, right);
        String said = """
                {"format": "polnear", "articles": 3, "relation": %s, "exact cue": %s, "accuracy": {},
                 "peers": [{"layer": "relation", "value": 0.25, "name": "Gull", "data": "the same", "source": "Heron"}],
                 "parts": [%s]}""".formatted(score, score, parts.replace("SCORE", score));
        return new EvaluatedSet(name, new ObjectMapper().readTree(said), 2.25);
    }

    @Test
    void a_row_that_sums_a_set_up_stands_beside_its_peer() throws JsonProcessingException {
        String page = new ReadingReport(List.of(set("x/unknown", "", 4))).whole();
        assertThat(page)
                .contains("| x/unknown | relation | **0.400** | 0.250 Gull |")
                .contains("- x/unknown, relation: Gull 0.250 on the same, Heron.")
                .contains("No set is held out")
                .contains("3 articles, evaluated in 2.3 seconds, start-up included.")
                .contains("| exact cue | 0.500 | 0.400 | 0.400 | 4 | 11 | cues whose every word agrees, and no more |")
                .doesNotContain("| exact cue | **");
    }

    @Test
    void what_was_held_out_stands_beside_what_was_developed_on() throws JsonProcessingException {
        String tern = "{\"part\": \"Tern\", \"articles\": 3, \"relation\": SCORE}";
        String page = new ReadingReport(List.of(set("polnear/dev", tern, 6), set("polnear/train", tern, 4))).whole();
        assertThat(page)
                .contains("Developed on polnear/dev (3 articles), held out polnear/train (3 articles).")
                .contains("| relation | 0.600 | 0.400 | -0.200 |")
                .contains("| Tern | 0.600 | 0.400 | -0.200 |")
                .doesNotContain("| polnear/train | relation |");
    }

    @Test
    void outlets_held_out_stand_beside_those_that_were_read() throws JsonProcessingException {
        String parts = "{\"part\": \"nyt\", \"articles\": 2, \"relation\": {\"tp\": 3, \"fp\": 1, \"fn\": 1}}, "
                + "{\"part\": \"usa-today\", \"articles\": 1, \"relation\": {\"tp\": 1, \"fp\": 1, \"fn\": 1}}, "
                + "{\"part\": \"politico\", \"articles\": 4, \"relation\": {\"tp\": 1, \"fp\": 2, \"fn\": 0}}";
        assertThat(new ReadingReport(List.of(set("polnear/train", parts, 6))).whole())
                .contains(
                        "polnear/train by outlet: developed on nyt, usa-today (3 articles), held out politico (4 articles)")
                .contains("| relation | 0.667 | 0.500 | -0.167 |");
    }

    @Test
    void halves_stand_side_by_side() throws JsonProcessingException {
        String halves = "{\"part\": \"A\", \"articles\": 2, \"relation\": SCORE}, "
                + "{\"part\": \"B\", \"articles\": 1, \"relation\": SCORE}";
        assertThat(new ReadingReport(List.of(set("x/y", halves, 5))).whole())
                .contains("x/y in halves of whole outlets (2 and 1 articles).")
                .contains("| relation | 0.500 | 0.500 | +0.000 |");
    }
}
