package org.jejak.app.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jejak.model.Span;

/** Reads the JSON of gold. */
final class GoldJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private GoldJson() {}

    /** @throws GoldException if it is no JSON */
    static JsonNode read(Path file) throws IOException {
        return parse(file, 1, Files.readString(file));
    }

    /**
     * One value for each line that is not empty.
     *
     * @throws GoldException if one is no JSON
     */
    static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> values = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                values.add(parse(file, i + 1, lines.get(i)));
            }
        }
        return values;
    }

    private static JsonNode parse(Path file, int firstLine, String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            int line =
                    firstLine + (e.getLocation() == null ? 0 : e.getLocation().getLineNr() - 1);
            throw new GoldException(file + ":" + line + ": this is no JSON: " + e.getOriginalMessage());
        }
    }

    /** From an object with {@code start} and {@code end}. */
    static Span span(JsonNode node) {
        return new Span(node.path("start").asInt(), node.path("end").asInt());
    }

    /** From an object with {@code start} and {@code end}, or with {@code parts} that have them; none from anything else. */
    static List<Span> spans(JsonNode role) {
        List<Span> spans = new ArrayList<>();
        if (!role.path("parts").isEmpty()) {
            role.path("parts").forEach(part -> spans.add(span(part)));
        } else if (role.has("start")) {
            spans.add(span(role));
        }
        return spans;
    }

    /** From an array of two numbers. */
    static Span pair(JsonNode node) {
        return new Span(node.path(0).asInt(), node.path(1).asInt());
    }
}
