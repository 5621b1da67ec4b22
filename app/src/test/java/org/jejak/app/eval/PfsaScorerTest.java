package org.jejak.app.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jejak.app.json.Json;
import org.jejak.app.json.ReadingJson;
import org.jejak.model.Attribution;
import org.jejak.model.Reading;
import org.jejak.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scores of PFSA-ID's format are those that the gold data's own scorer printed for the same pages. */
class PfsaScorerTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PAGES = 40;
    private static final List<String> LABELS =
            List.of("STATEMENT", "CUE", "CUECOREF", "PERSON", "PERSONCOREF", "ROLE", "AFFILIATION", "ISSUE");

    private static final String EXPECTED = "0.724 0.652 0.686 0.384 158 0.468";

    @TempDir
    Path folder;

    private final RandomPages random = new RandomPages(5);

    @Test
    void they_agree_with_the_scorer_of_the_gold_data() throws Exception {
        Files.createDirectories(folder.resolve("gold"));
        Files.createDirectories(folder.resolve("read"));
        List<String> lines = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            String text = random.text().replace("\n", " ");
            String name = "%03d".formatted(i);
            List<Quoted> spoken = random.attributions(text);
            lines.add(gold(name, text, spoken).toString());
            Files.writeString(folder.resolve("gold/" + name + ".txt"), text);
            Reading reading = RandomPages.reading(text, attributions(spoken, text), List.of());
            readings.add(reading);
            try (Writer out = Files.newBufferedWriter(folder.resolve("read/" + name + ".json"));
                    Json json = Json.compact(out)) {
                new ReadingJson(json).write(reading);
            }
        }
        Files.write(folder.resolve("gold/gold.jsonl"), lines);
        GoldSet gold = new PfsaGold(GoldLines.of(folder.resolve("gold")));
        Scorer scorer = gold.scorer();
        for (int i = 0; i < PAGES; i++) {
            scorer.add(gold.texts().get(i), readings.get(i));
        }
        assertThat(numbers(scorer)).isEqualTo(EXPECTED);
        if (OtherScorers.folder().isPresent()) {
            JsonNode asked = JSON.readTree(OtherScorers.ask(
                    OtherScorers.folder().get().resolve("pfsa_score.py"),
                    folder.resolve("gold"),
                    folder.resolve("read")));
            assertThat(numbers(scorer)).isEqualTo(numbers(asked));
        }
    }

    private List<Attribution> attributions(List<Quoted> spoken, String text) {
        return random.likeness(spoken, text).stream()
                .map(each -> RandomPages.attribution(
                        each, text, Attribution.Kind.values()[random.below(Attribution.Kind.values().length)]))
                .toList();
    }

    private ObjectNode gold(String name, String text, List<Quoted> spoken) {
        ObjectNode gold = JSON.createObjectNode().put("doc", name);
        ObjectNode spans = gold.putObject("spans");
        for (String label : LABELS) {
            List<Span> marked = new ArrayList<>();
            for (Quoted each : spoken) {
                marked.addAll(
                        switch (label) {
                            case "STATEMENT" -> each.content();
                            case "CUE" -> each.cue();
                            case "PERSON" -> each.source();
                            default -> List.of();
                        });
            }
            IntStream.range(0, random.below(2)).forEach(i -> marked.add(random.span(text, 30)));
            marked.forEach(
                    span -> spans.withArray(label).addArray().add(span.start()).add(span.end()));
        }
        return gold;
    }

    private static String numbers(Scorer scorer) {
        Score words = scorer.scores().get(0);
        List<Share> shares = scorer.shares();
        return words.precision() + " " + words.recall() + " " + words.f1() + " "
                + shares.get(0).accuracy() + " " + shares.get(1).right() + " "
                + shares.get(2).accuracy();
    }

    private static String numbers(JsonNode asked) {
        JsonNode words = asked.get("statement_tokens");
        return words.get("p") + " " + words.get("r") + " " + words.get("f1") + " " + asked.get("cue_recall") + " "
                + asked.get("statements_found") + " " + asked.get("speaker_of_found");
    }
}
