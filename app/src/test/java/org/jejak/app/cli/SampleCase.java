package org.jejak.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jejak.app.pipeline.Home;

/** A case of the sample reports of one story, and questions to it. */
record SampleCase(String story, String file) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static SampleCase in(Path folder, String story) throws IOException {
        Path file = folder.resolve("case.jejak");
        Samples.added(file, story);
        return new SampleCase(story, file.toString());
    }

    /** However it ends. */
    Cli run(String command, String... more) {
        return Cli.run(Stream.concat(Stream.of(command, file), Stream.of(more)).toArray(String[]::new));
    }

    /** It ends well. */
    Cli ask(String command, String... more) {
        Cli cli = run(command, more);
        assertThat(cli.code()).as(cli.err()).isEqualTo(Exit.OK);
        return cli;
    }

    JsonNode json(String command, String... more) throws IOException {
        String[] options =
                Stream.concat(Stream.of(more), Stream.of("--format", "json")).toArray(String[]::new);
        return JSON.readTree(ask(command, options).out());
    }

    /** Every claim of an answer. */
    static List<JsonNode> claims(JsonNode answer) {
        return answer.findValues("claims").stream()
                .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
                .filter(JsonNode::isObject)
                .toList();
    }

    /** How many claims stand in plain reports: each of them has its words where it says. */
    int traced(List<JsonNode> claims) throws IOException {
        Path samples = Home.find().samples().resolve(story);
        int traced = 0;
        for (JsonNode claim : claims) {
            String name = claim.get("file").asText();
            String text = Files.readString(samples.resolve(name));
            if (name.endsWith(".txt") && text.codePointAt(0) != 0xfeff) {
                int[] points = text.codePoints().toArray();
                int start = claim.get("start").asInt();
                assertThat(new String(points, start, claim.get("end").asInt() - start))
                        .isEqualTo(claim.get("quote").asText());
                traced++;
            }
        }
        return traced;
    }
}
