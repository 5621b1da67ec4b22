package org.jejak.app.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The gold of a folder in one file, a line for each text. Immutable.
 *
 * @param gold by text
 */
record GoldLines(Path folder, Map<Path, JsonNode> gold) {

    static final String FILE = "gold.jsonl";

    static GoldLines of(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        Map<Path, JsonNode> gold = new TreeMap<>();
        if (Files.exists(file)) {
            for (JsonNode line : GoldJson.lines(file)) {
                Path text = folder.resolve(line.path("doc").asText() + ".txt");
                if (!Files.exists(text)) {
                    throw new GoldException(file + ": names " + text.getFileName() + ", which is not there");
                }
                gold.put(text, line);
            }
        }
        return new GoldLines(folder, gold);
    }

    List<Path> texts() {
        return List.copyOf(gold.keySet());
    }

    JsonNode of(String member, Path text) {
        return gold.getOrDefault(text, MissingNode.getInstance()).path(member);
    }

    Optional<Path> metadata() {
        return Optional.of(folder.resolve("meta.jsonl")).filter(Files::exists);
    }
}
