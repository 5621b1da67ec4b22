package org.jejak.app.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jejak.model.Reading;
import org.jejak.model.Span;
import org.jejak.model.TimeMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scores of times are those that the gold data's own scorer printed for the same pages. */
class TimexScorerTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PAGES = 40;
    private static final List<String> VALUES = List.of("2025-02-03", "2025-02", "P3M", "PRESENT_REF");

    private static final String EXPECTED = """
            relaxed 47.9 84.5 61.1
            strict 30.9 54.5 39.4
            type 37.4 66.0 47.7
            value 35.7 63.0 45.6""";

    @TempDir
    Path folder;

    private final RandomPages random = new RandomPages(7);

    @Test
    void they_agree_with_the_scorer_of_the_gold_data() throws Exception {
        List<String> gold = new ArrayList<>();
        List<String> read = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            String text = random.text();
            String name = "%03d".formatted(i);
            List<TimeMention> right = times(text, List.of());
            List<TimeMention> found = times(text, right);
            Files.writeString(folder.resolve(name + ".txt"), text);
            gold.add(line(name, right));
            read.add(line(name, found));
            readings.add(RandomPages.reading(text, List.of(), found));
        }
        Files.write(folder.resolve("gold.jsonl"), gold);
        assertThat(GoldFormat.of(folder)).isEqualTo(GoldFormat.TIMEX);
        GoldSet set = new TimexGold(GoldLines.of(folder));
        Scorer scorer = set.scorer();
        for (int i = 0; i < PAGES; i++) {
            scorer.add(set.texts().get(i), readings.get(i));
        }
        assertThat(numbers(scorer)).isEqualTo(EXPECTED);
        if (OtherScorers.folder().isPresent()) {
            Path file = Files.write(folder.resolve("read.jsonl"), read);
            String asked = OtherScorers.ask(
                    OtherScorers.folder().get().resolve("timex_score.py"), folder.resolve("gold.jsonl"), file);
            assertThat(numbers(scorer))
                    .isEqualTo(asked.lines()
                            .skip(1)
                            .map(line -> line.replaceAll(" (P|R|F1) ", " ").replaceAll("\\s+", " "))
                            .collect(Collectors.joining("\n")));
        }
    }

    /** Some of the right ones, some of them changed, and others. */
    private List<TimeMention> times(String text, List<TimeMention> right) {
        List<TimeMention> times = new ArrayList<>();
        for (TimeMention each : right) {
            if (!random.oneIn(4)) {
                Span span = random.oneIn(3)
                        ? new Span(
                                each.mention().span().start(),
                                each.mention().span().start() + 4)
                        : each.mention().span();
                times.add(time(
                        text,
                        span,
                        random.oneIn(3) ? any() : each.value(),
                        random.oneIn(4) ? TimeMention.Type.SET : each.type()));
            }
        }
        for (int i = 0; i < 5; i++) {
            times.add(time(text, random.span(text, 15), any(), TimeMention.Type.DATE));
        }
        return times;
    }

    private String any() {
        return VALUES.get(random.below(VALUES.size()));
    }

    private static TimeMention time(String text, Span span, String value, TimeMention.Type type) {
        int length = text.codePointCount(0, text.length());
        Span inside = new Span(Math.min(span.start(), length - 1), Math.min(span.end(), length));
        return new TimeMention(RandomPages.mention(inside, text), type, value, Optional.empty());
    }

    private static String line(String name, List<TimeMention> times) {
        ObjectNode line = JSON.createObjectNode().put("doc", name);
        ArrayNode all = line.putArray("timex");
        for (TimeMention time : times) {
            Span span = time.mention().span();
            ObjectNode one = all.addObject();
            one.putArray("span").add(span.start()).add(span.end());
            one.put("type", time.type().name()).put("value", time.value());
        }
        return line.toString();
    }

    private static String numbers(Scorer scorer) {
        return scorer.scores().stream()
                .map(s -> String.format(
                        Locale.ROOT,
                        "%s %.1f %.1f %.1f",
                        s.layer(),
                        100 * s.precision(),
                        100 * s.recall(),
                        100 * s.f1()))
                .collect(Collectors.joining("\n"));
    }
}
