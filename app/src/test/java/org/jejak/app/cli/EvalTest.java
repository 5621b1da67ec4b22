package org.jejak.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code jejak eval} on small gold folders of each format. */
class EvalTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String BRIDGE =
            "The bridge will open in May, the mayor said.\n\n“We will swim,” the children hummed on the way home after school.\n";

    @TempDir
    Path folder;

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /** "T1	Cue 5 9	words" for words of the text. */
    private static String brat(int number, String role, String words, String text) {
        int start = text.indexOf(words);
        return "T%d\t%s %d %d\t%s\n".formatted(number, role, start, start + words.length(), words);
    }

    /** Two articles of different publishers; one attribution is read, one has a cue that no dictionary of saying has. */
    private void polnear() throws IOException {
        String ann = brat(1, "Source", "the mayor", BRIDGE)
                + brat(2, "Cue", "said", BRIDGE)
                + brat(3, "Content", "The bridge will open in May", BRIDGE)
                + "E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\n"
                + brat(4, "Source", "the children", BRIDGE)
                + brat(5, "Cue", "hummed", BRIDGE)
                + brat(6, "Content", "on the way home after school", BRIDGE)
                + "E2\tAttribution:T5 Source:T4 Cue:T5 Content:T6\n";
        write("part/text/a.txt", BRIDGE);
        write("part/text/b.txt", BRIDGE);
        write("part/attributions/a_x1.ann", ann);
        write("part/attributions/b_x1.ann", ann);
        write("metadata.tsv", "filename\tannotators\tpublisher\na\tx1\tThe Gull\nb\tx1\tThe Heron\n");
    }

    private Cli eval(String... options) {
        String[] all = new String[options.length + 1];
        all[0] = "eval";
        System.arraycopy(options, 0, all, 1, options.length);
        return Cli.run(all);
    }

    private JsonNode json(String... options) throws IOException {
        Cli cli = eval(options);
        assertThat(cli.code()).as(cli.err()).isEqualTo(Exit.OK);
        return JSON.readTree(cli.out());
    }

    @Test
    void polnear_is_told_from_its_files_and_shown_beside_its_peers() throws IOException {
        polnear();
        Cli cli = eval(folder.resolve("part").toString());
        assertThat(cli.code()).as(cli.err()).isEqualTo(Exit.OK);
        assertThat(cli.out()).contains("relation/direct", "CoreNLP", "2 articles");
        JsonNode json = json(folder.resolve("part").toString(), "--format", "polnear", "--as", "json");
        assertThat(json.get("relation").get("tp").asInt()).isEqualTo(2);
        assertThat(json.get("relation").get("fn").asInt()).isEqualTo(2);
        assertThat(json.get("relation").get("r").asDouble()).isEqualTo(0.5);
    }

    @Test
    void misses_are_grouped_by_what_they_have_in_common() throws IOException {
        polnear();
        JsonNode json = json(folder.resolve("part").toString(), "--as", "json", "--misses", "--examples", "1");
        JsonNode missed = group(json, "missed", "all", "");
        assertThat(missed.get("count").asInt()).isEqualTo(2);
        JsonNode why = group(json, "missed", "why", "cue not in the lexicon");
        assertThat(why.get("count").asInt()).isEqualTo(2);
        assertThat(why.get("share").asDouble()).isEqualTo(1);
        assertThat(why.get("examples")).hasSize(1);
        JsonNode example = why.get("examples").get(0);
        assertThat(example.get("file").asText()).endsWith("a.txt");
        assertThat(example.get("line").asInt()).isEqualTo(3);
        assertThat(example.get("words").asText()).isEqualTo("on the way home after school");
        assertThat(group(json, "missed", "source", "noun phrase").get("count").asInt())
                .isEqualTo(2);
        assertThat(group(json, "missed", "cue words", "hummed").get("count").asInt())
                .isEqualTo(2);
        Cli table = eval(folder.resolve("part").toString(), "--misses", "--examples", "1");
        assertThat(table.out()).contains("attribution, missed: 2", "cue not in the lexicon", "a.txt:3  ", "hummed");
        Cli none = eval(folder.resolve("part").toString(), "--misses", "--examples", "0");
        assertThat(none.out()).contains("cue not in the lexicon").doesNotContain("a.txt:3");
    }

    private static JsonNode group(JsonNode json, String fault, String aspect, String value) {
        return StreamSupport.stream(json.get("misses").spliterator(), false)
                .filter(group -> group.get("fault").asText().equals(fault)
                        && group.get("aspect").asText().equals(aspect)
                        && group.get("value").asText().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "no group " + fault + " " + aspect + " " + value + " in " + json.get("misses")));
    }

    @Test
    void parts_are_outlets_or_halves_of_whole_outlets() throws IOException {
        polnear();
        JsonNode outlets = json(folder.resolve("part").toString(), "--as", "json", "--by", "outlet");
        assertThat(outlets.get("parts")).hasSize(2);
        assertThat(outlets.get("parts").get(0).get("part").asText()).isEqualTo("The Gull");
        assertThat(outlets.get("parts").get(0).get("relation").get("tp").asInt())
                .isEqualTo(1);
        JsonNode halves = json(folder.resolve("part").toString(), "--as", "json", "--by", "half");
        assertThat(halves.get("parts").findValuesAsText("part")).containsExactly("A", "B");
    }

    @Test
    void figures_that_are_wrong_say_in_which_respect() throws IOException {
        String text = "At least 40 people were killed in the flood, the mayor said. Another 12 were injured.\n";
        write("a.txt", text);
        write(
                "a.json",
                "{\"document\": {\"outlet\": \"The Gull\"}, \"attributions\": [], \"claims\": [%s, %s]}"
                        .formatted(
                                figure("evacuated", "At least 40 people", 40, "at_least", "Sari Lim", text),
                                figure("wounded", "Another 12", 12, "exact", "", text)));
        JsonNode json = json(folder.toString(), "--topic", "disaster", "--as", "json", "--misses");
        assertThat(json.get("figure_found").get("tp").asInt()).isEqualTo(2);
        assertThat(json.get("figure_strict").get("tp").asInt()).isLessThan(2);
        assertThat(group(json, "wrong_indicator", "pair", "evacuated read as killed")
                        .get("count")
                        .asInt())
                .isEqualTo(1);
        assertThat(group(json, "wrong_source", "how", "somebody else read")
                        .get("count")
                        .asInt())
                .isEqualTo(1);
    }

    private static String figure(
            String indicator, String quote, int value, String modifier, String source, String text) {
        int start = text.indexOf(quote);
        return ("{\"kind\": \"figure\", \"indicator\": \"%s\", \"quote\": \"%s\", \"start\": %d, \"end\": %d, "
                        + "\"value\": {\"min\": %d, \"max\": %d, \"modifier\": \"%s\"}, \"source\": \"%s\"}")
                .formatted(indicator, quote, start, start + quote.length(), value, value, modifier, source);
    }

    @Test
    void times_are_compared_with_the_dates_that_the_folder_states() throws IOException {
        write(
                "a.txt",
                "The bridge was closed yesterday, and it was closed for three months in the last year, they said.\n");
        write("meta.jsonl", "{\"file\": \"a.txt\", \"published\": \"2025-02-04\", \"language\": \"en\"}\n");
        write(
                "gold.jsonl",
                "{\"doc\": \"a\", \"timex\": [{\"span\": [22, 31], \"type\": \"DATE\", \"value\": \"2025-02-03\"}, "
                        + "{\"span\": [36, 42], \"type\": \"DATE\", \"value\": \"2025\"}]}\n");
        JsonNode json = json(folder.toString(), "--as", "json", "--misses");
        assertThat(json.get("format").asText()).isEqualTo("timex");
        assertThat(json.get("value").get("tp").asInt()).isEqualTo(1);
        assertThat(group(json, "missed", "type", "DATE").get("count").asInt()).isEqualTo(1);
    }

    @Test
    void direct_speech_is_scored_by_its_words() throws IOException {
        String text = "“Jembatan dibuka besok pagi,” kata Bupati Sari di kantornya yang baru.\n";
        write("a.txt", text);
        write(
                "gold.jsonl",
                "{\"doc\": \"a\", \"spans\": {\"STATEMENT\": [[0, 29]], \"CUE\": [[30, 34]], \"PERSON\": [[42, 46]]}}\n");
        JsonNode json = json(folder.toString(), "--as", "json");
        assertThat(json.get("format").asText()).isEqualTo("pfsa");
        assertThat(json.get("statement_tokens").get("f1").asDouble()).isEqualTo(1);
        assertThat(json.get("accuracy").get("cue_recall").get(0).asInt()).isEqualTo(1);
        assertThat(json.get("accuracy").get("speaker_of_found").get(0).asInt()).isEqualTo(1);
    }

    @Test
    void a_folder_without_gold_is_told_what_belongs_there() {
        Cli cli = eval(folder.toString(), "--format", "polnear");
        assertThat(cli.code()).isEqualTo(Exit.USAGE);
        assertThat(cli.err()).contains("no gold found", "attributions/NAME_ANNOTATOR.ann");
    }

    @Test
    void gold_that_is_broken_is_refused_with_its_line() throws IOException {
        write("part/text/a.txt", BRIDGE);
        write("part/attributions/a_x1.ann", brat(1, "Cue", "said", BRIDGE) + "T2\tCue five nine\tsaid\n");
        Cli cli = eval(folder.resolve("part").toString());
        assertThat(cli.code()).isEqualTo(Exit.USAGE);
        assertThat(cli.err()).contains("a_x1.ann:2: expected");
    }

    @Test
    void a_text_in_no_language_counts_as_read_without_finding_anything() throws IOException {
        write("a.txt", "Ff gg hh jj kk ll mm, qq rr ss tt vv ww.\n");
        write(
                "gold.jsonl",
                "{\"doc\": \"a\", \"timex\": [{\"span\": [0, 2], \"type\": \"DATE\", \"value\": \"2025\"}]}\n");
        Cli cli = eval(folder.toString(), "--as", "json");
        assertThat(cli.code()).isEqualTo(Exit.PROBLEMS);
        assertThat(cli.about("a.txt")).contains("language");
        assertThat(JSON.readTree(cli.out()).get("relaxed").get("fn").asInt()).isEqualTo(1);
    }

    @Test
    void a_change_of_position_is_found_as_read_and_on_gold_claims() throws IOException {
        String before = "The Kremlin denied that North Korea had sent soldiers to Russia.\n";
        String after = "The Kremlin confirmed that North Korea had sent soldiers to Russia.\n";
        position("a", before, "denies", "2031-05-02");
        position("b", after, "confirms", "2031-08-02");
        write("cross.json", """
                {"revisions": [{"steps": [{"file": "a.json", "id": "c1", "stance": "denies"},
                                          {"file": "b.json", "id": "c1", "stance": "confirms"}]}]}
                """);
        write("meta.jsonl", """
                {"file": "a.txt", "published": "2031-05-02"}
                {"file": "b.txt", "published": "2031-08-02"}
                """);
        JsonNode json = json(folder.toString(), "--cross", "--topic", "dprk-russia", "--as", "json");
        for (String layer : new String[] {"position_changes", "position_changes_of_gold"}) {
            assertThat(json.get(layer).get("tp").asInt()).as(layer).isEqualTo(1);
            assertThat(json.get(layer).get("fp").asInt()).as(layer).isZero();
        }
    }

    private void position(String name, String text, String stance, String published) throws IOException {
        String quote = "North Korea had sent soldiers to Russia";
        int start = text.indexOf(quote);
        write(name + ".txt", text);
        write(name + ".json", """
                {"document": {"published": "%s"}, "attributions": [], "claims": [{"id": "c1", "kind": "position",
                 "indicator": "kp-troops-in-russia", "quote": "%s", "start": %d, "end": %d, "stance": "%s", "source": "Kremlin"}]}
                """.formatted(published, quote, start, start + quote.length(), stance));
    }
}
