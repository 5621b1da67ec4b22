package org.jejak.app.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jejak.app.json.Json;
import org.jejak.app.json.ReadingJson;
import org.jejak.model.Article;
import org.jejak.model.Claim;
import org.jejak.model.Edtf;
import org.jejak.model.Figure;
import org.jejak.model.Interval;
import org.jejak.model.Mention;
import org.jejak.model.Metadata;
import org.jejak.model.Modality;
import org.jejak.model.Modifier;
import org.jejak.model.Original;
import org.jejak.model.Position;
import org.jejak.model.Reading;
import org.jejak.model.Scope;
import org.jejak.model.Span;
import org.jejak.model.Stance;
import org.jejak.model.TextMap;
import org.jejak.model.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The scores are those that the gold data's own scorer computes. It is no part of this project; the numbers here are what it
 * printed for the same generated pages, and where it is at hand it is asked again.
 */
class JejakScorerTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PAGES = 40;
    private static final List<String> SOURCES =
            List.of("River Agency", "Mayor Sari", "Ministry of Roads", "the Council of Elders");
    private static final List<String> INDICATORS = List.of("dead", "hurt", "hurt-more", "other", "lost");
    private static final String TEXT = "0123456789".repeat(100);

    @TempDir
    Path folder;

    private final Random random = new Random(20250203);

    @Test
    void it_agrees_with_the_scorer_of_the_gold_data() throws Exception {
        Files.createDirectories(folder.resolve("gold"));
        Files.createDirectories(folder.resolve("read"));
        JsonNode sources = JSON.readTree(
                "[{\"source\": \"Mayor Sari\", \"parent\": \"Town Hall\", \"members\": [\"Deputy Lim\"]}]");
        Files.writeString(folder.resolve("sources.json"), sources.toString());
        Scorer scorer = scorer();
        for (int i = 0; i < PAGES; i++) {
            ObjectNode gold = gold();
            Reading reading = reading(gold);
            add(scorer, i, gold, reading);
            try (Writer out = Files.newBufferedWriter(folder.resolve("read/" + i + ".json"));
                    Json json = Json.compact(out)) {
                new ReadingJson(json).write(reading);
            }
        }
        assertThat(numbers(scorer)).isEqualTo(EXPECTED);
        if (OtherScorers.folder().isPresent()) {
            String said = OtherScorers.ask(
                    OtherScorers.folder().get().resolve("score_claims.py"),
                    folder.resolve("gold"),
                    folder.resolve("read"),
                    folder.resolve("sources.json"));
            assertThat(numbers(scorer)).isEqualTo(numbers(JSON.readTree(said)));
        }
    }

    private Scorer scorer() throws IOException {
        Files.createDirectories(folder.resolve("gold"));
        Files.createDirectories(folder.resolve("texts"));
        return JejakGold.of(folder, Map.of(), Optional.empty()).scorer();
    }

    private void add(Scorer scorer, int page, ObjectNode gold, Reading reading) throws IOException {
        Files.writeString(folder.resolve("gold/" + page + ".json"), gold.toString());
        scorer.add(folder.resolve("texts/" + page + ".txt"), reading);
    }

    private static final String EXPECTED = "91/64/43 39/116/95 8/47/23 67/91 48/91 68/91 36/39 13/25 2/29";

    @Test
    void every_error_of_the_scores_is_in_the_list_of_faults() throws IOException {
        Scorer scorer = scorer();
        for (int i = 0; i < PAGES; i++) {
            ObjectNode gold = gold();
            add(scorer, i, gold, reading(gold));
        }
        Score found = scorer.scores().get(0);
        assertThat(scorer.faults().stream().filter(f -> f.layer().equals("figure") && f.kind() == Fault.Kind.MISSED))
                .hasSize(found.misses());
        assertThat(scorer.faults().stream()
                        .filter(f -> f.layer().equals("figure") && f.kind() == Fault.Kind.FALSE_ALARM))
                .hasSize(found.falseAlarms());
    }

    /** The first scores and shares, which that scorer computes too. */
    private static String numbers(Scorer scorer) {
        List<String> numbers = new ArrayList<>();
        scorer.scores().stream()
                .limit(3)
                .forEach(s -> numbers.add(s.hits() + "/" + s.falseAlarms() + "/" + s.misses()));
        scorer.shares().stream().limit(6).forEach(s -> numbers.add(s.right() + "/" + s.all()));
        return String.join(" ", numbers);
    }

    private static String numbers(JsonNode said) {
        List<String> numbers = new ArrayList<>();
        for (String layer : List.of("figure_found", "figure_strict", "position")) {
            JsonNode score = said.get(layer);
            numbers.add(score.get("tp") + "/" + score.get("fp") + "/" + score.get("fn"));
        }
        for (String field : List.of("indicator", "source", "modifier", "time", "stance", "via")) {
            JsonNode share = said.get("accuracy").get(field);
            numbers.add(share.get(0) + "/" + share.get(1));
        }
        return String.join(" ", numbers);
    }

    private ObjectNode gold() {
        ObjectNode gold = JSON.createObjectNode();
        ArrayNode claims = gold.putArray("claims");
        int count = random.nextInt(12);
        for (int i = 0; i < count; i++) {
            claims.add(goldClaim("c" + i));
        }
        ArrayNode optional = gold.putArray("optional");
        int at = random.nextInt(900);
        optional.addObject().put("start", at).put("end", at + 40);
        gold.putArray("attributions");
        return gold;
    }

    private ObjectNode goldClaim(String id) {
        ObjectNode claim = JSON.createObjectNode();
        int start = random.nextInt(900);
        boolean figure = random.nextInt(10) < 7;
        claim.put("id", id).put("kind", figure ? "figure" : random.nextBoolean() ? "position" : "forecast");
        claim.put("indicator", pick(INDICATORS))
                .put("quote", "q")
                .put("start", start)
                .put("end", start + 5 + random.nextInt(60));
        claim.put("source", random.nextInt(5) == 0 ? null : pick(SOURCES));
        claim.put("time", random.nextBoolean() ? "2025-0" + (1 + random.nextInt(3)) : null);
        claim.put("stance", random.nextBoolean() ? "asserts" : "denies");
        ArrayNode via = claim.putArray("via");
        if (random.nextInt(3) == 0) {
            via.add(pick(SOURCES));
        }
        if (figure && random.nextInt(8) > 0) {
            value(claim.putObject("value"));
        } else {
            claim.putNull("value");
        }
        extras(claim);
        return claim;
    }

    private void value(ObjectNode value) {
        int min = 1 + random.nextInt(4);
        switch (random.nextInt(4)) {
            case 0 -> value.put("min", min).putNull("max").put("modifier", "at_least");
            case 1 -> value.put("min", 0).put("max", min).put("modifier", "up_to");
            case 2 -> value.put("min", min).put("max", min + 1).put("modifier", "between");
            default -> value.put("min", min).put("max", min).put("modifier", "about");
        }
    }

    private void extras(ObjectNode claim) {
        switch (random.nextInt(12)) {
            case 0 -> claim.put("optional", true);
            case 1 -> claim.putArray("source_alt").add("Deputy Lim").addNull();
            case 2 -> claim.put("source_alt", "River Agency");
            case 3 -> claim.putArray("time_alt").add("2025-02").add("2025");
            case 4 -> claim.put("modifier_alt", "exact or more_than");
            case 5 -> claim.putNull("source_alt");
            default -> claim.put("source_text", pick(SOURCES));
        }
    }

    private String pick(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Most of the gold, some of it wrong, and some that is not in it. */
    private Reading reading(ObjectNode gold) {
        List<Claim> claims = new ArrayList<>();
        for (JsonNode node : gold.get("claims")) {
            if (random.nextInt(5) > 0) {
                claims.add(claim("p" + claims.size(), node));
            }
        }
        while (random.nextInt(3) > 0) {
            claims.add(claim("p" + claims.size(), goldClaim("x")));
        }
        Article article = new Article(
                "a.txt",
                new Original("0".repeat(64), "text/plain", "UTF-8", TEXT.length()),
                TEXT,
                TextMap.identity(TEXT.length()),
                Metadata.none());
        return new Reading(article, List.of(), List.of(), claims, List.of(), List.of());
    }

    private Claim claim(String id, JsonNode like) {
        int start = Math.max(0, like.get("start").asInt() + random.nextInt(81) - 40);
        Mention quote = new Mention("q", new Span(start, start + 10));
        Optional<String> source = random.nextInt(4) == 0
                ? Optional.empty()
                : Optional.ofNullable(
                        random.nextBoolean()
                                ? pick(SOURCES)
                                : like.get("source").textValue());
        Voice voice = new Voice(
                source,
                random.nextInt(4) == 0 ? Optional.of(new Mention("Deputy Lim", new Span(0, 10))) : Optional.empty(),
                random.nextInt(3) == 0 ? List.of(pick(SOURCES)) : List.of(),
                Optional.empty(),
                random.nextBoolean() ? Stance.ASSERTS : Stance.DENIES,
                Modality.ACTUAL);
        Optional<Edtf> time = Optional.ofNullable(like.get("time").textValue()).map(Edtf::new);
        Scope scope = new Scope(Optional.empty(), Optional.empty(), Optional.empty(), time, Optional.empty());
        String indicator = random.nextInt(4) == 0
                ? pick(INDICATORS)
                : like.get("indicator").asText();
        if (!like.get("kind").asText().equals("figure")) {
            return new Position(id, indicator, quote, scope, voice);
        }
        return new Figure(id, indicator, quote, quote, interval(like.get("value")), Optional.empty(), scope, voice);
    }

    private Interval interval(JsonNode value) {
        if (value.isNull() || random.nextInt(5) == 0) {
            return new Interval(
                    Optional.of(new BigDecimal(1 + random.nextInt(4))), Optional.empty(), Modifier.MORE_THAN);
        }
        Optional<BigDecimal> min = Optional.ofNullable(
                value.get("min").isNull() ? null : value.get("min").decimalValue());
        Optional<BigDecimal> max = Optional.ofNullable(
                value.get("max").isNull() ? null : value.get("max").decimalValue());
        Modifier modifier = random.nextInt(4) == 0
                ? Modifier.EXACT
                : Modifier.valueOf(value.get("modifier").asText().toUpperCase(Locale.ROOT));
        return new Interval(min, max, modifier);
    }
}
