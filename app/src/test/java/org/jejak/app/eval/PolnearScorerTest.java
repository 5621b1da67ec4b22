package org.jejak.app.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jejak.model.Attribution;
import org.jejak.model.Reading;
import org.jejak.model.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scores of PolNeAR's format are those that the gold data's own scorer printed for the same pages. */
class PolnearScorerTest {

    private static final int PAGES = 40;

    /** Precision, recall and F1 of each layer. */
    private static final String EXPECTED = """
            content 64.8 80.1 71.6
            content-pair 57.1 72.1 63.7
            cue 43.5 46.3 44.9
            exact content 4.0 5.0 4.4
            exact cue 40.3 40.6 40.4
            exact source 37.7 43.3 40.3
            relation 31.0 39.1 34.6
            relation/direct 26.3 44.4 33.1
            relation/indirect 11.5 21.7 15.1
            relation/mixed 34.3 41.3 37.5
            source 39.8 45.5 42.4""";

    @TempDir
    Path data;

    private final RandomPages random = new RandomPages(3);
    private final List<String> predictions = new ArrayList<>();

    @BeforeEach
    void folders() throws Exception {
        Files.createDirectories(data.resolve("dev/text"));
        Files.createDirectories(data.resolve("dev/attributions"));
    }

    @Test
    void they_agree_with_the_scorer_of_the_gold_data() throws Exception {
        List<Reading> readings = new ArrayList<>();
        List<String> table = new ArrayList<>(List.of("compartment\tfilename\tlevel\tannotators\tpublisher"));
        for (int i = 0; i < PAGES; i++) {
            String text = random.text();
            List<Quoted> gold = random.attributions(text);
            List<Quoted> read = random.likeness(gold, text);
            String name = "p%02d".formatted(i);
            Files.writeString(data.resolve("dev/text/" + name + ".txt"), text);
            Files.writeString(data.resolve("dev/attributions/" + name + "_aa.ann"), brat(gold));
            table.add("dev\t" + name + "\t1\taa\tpublisher " + i % 3);
            predictions.add("{\"doc\": \"%s\", \"attributions\": [%s]}"
                    .formatted(name, read.stream().map(PolnearScorerTest::json).collect(Collectors.joining(", "))));
            readings.add(RandomPages.reading(
                    text,
                    read.stream()
                            .map(each -> RandomPages.attribution(each, text, Attribution.Kind.DIRECT))
                            .toList(),
                    List.of()));
        }
        Files.write(data.resolve("metadata.tsv"), table);
        GoldSet gold = PolnearGold.of(data.resolve("dev"));
        Scorer scorer = gold.scorer();
        for (int i = 0; i < PAGES; i++) {
            scorer.add(gold.texts().get(i), readings.get(i));
        }
        assertThat(numbers(scorer)).isEqualTo(EXPECTED);
        assertThat(gold.outlet(gold.texts().get(4))).contains("publisher 1");
        if (OtherScorers.folder().isPresent()) {
            assertThat(numbers(scorer)).isEqualTo(asked(OtherScorers.folder().get()));
        }
    }

    private static String numbers(Scorer scorer) {
        return scorer.scores().stream()
                .map(s -> s.layer() + " " + percent(s.precision()) + " " + percent(s.recall()) + " " + percent(s.f1()))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String percent(double share) {
        return String.format(java.util.Locale.ROOT, "%.1f", 100 * share);
    }

    private String asked(Path tools) throws Exception {
        Path file = Files.write(data.resolve("predictions.jsonl"), predictions);
        return OtherScorers.ask(tools.resolve("polnear_score.py"), data, "dev", file)
                .lines()
                .skip(2)
                .map(line -> line.replaceAll("\\s+", " ")
                        .replaceAll("^(.*?) ([\\d.]+) ([\\d.]+) ([\\d.]+) .*$", "$1 $2 $3 $4"))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String json(Quoted one) {
        return "{\"source\": %s, \"cue\": %s, \"content\": %s}"
                .formatted(pairs(one.source()), pairs(one.cue()), pairs(one.content()));
    }

    private static String pairs(List<Span> spans) {
        return spans.stream()
                .map(span -> "[" + span.start() + ", " + span.end() + "]")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** As brat writes it: a line for each span, then one that joins them. */
    private static String brat(List<Quoted> attributions) {
        StringBuilder file = new StringBuilder();
        int next = 1;
        for (int i = 0; i < attributions.size(); i++) {
            Quoted one = attributions.get(i);
            StringBuilder event = new StringBuilder("E" + (i + 1) + "\tAttribution:T" + next);
            file.append("T" + next++ + "\tAttribution 0 1\tx\n");
            for (Span span : one.source()) {
                event.append(" Source:T" + next);
                file.append("T" + next++ + "\tSource " + span.start() + " " + span.end() + "\tx\n");
            }
            for (Span span : one.cue()) {
                event.append(" Cue:T" + next);
                file.append("T" + next++ + "\tCue " + span.start() + " " + span.end() + "\tx\n");
            }
            event.append(" Content:T" + next);
            file.append("T" + next++ + "\tContent "
                    + one.content().stream()
                            .map(span -> span.start() + " " + span.end())
                            .collect(Collectors.joining(";"))
                    + "\tx\n");
            file.append(event).append("\n");
        }
        return file.toString();
    }
}
