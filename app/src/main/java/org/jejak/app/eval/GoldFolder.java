package org.jejak.app.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Texts with their gold: {@code a.txt} beside {@code a.json}, or in {@code texts/} and {@code gold/}; with {@code sources.json}
 * there may be parents and members of sources.
 *
 * @param texts where the texts are
 * @param gold where the gold is
 */
public record GoldFolder(Path folder, Path texts, Path gold) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public static GoldFolder of(Path folder) {
        boolean split = Files.isDirectory(folder.resolve("texts")) && Files.isDirectory(folder.resolve("gold"));
        return split
                ? new GoldFolder(folder, folder.resolve("texts"), folder.resolve("gold"))
                : new GoldFolder(folder, folder, folder);
    }

    /** The texts that have gold, by name; empty if the folder has none. */
    public List<Path> pairs() throws IOException {
        if (!Files.isDirectory(texts)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(texts)) {
            return files.filter(file -> file.toString().endsWith(".txt") && Files.exists(goldOf(file)))
                    .sorted()
                    .toList();
        }
    }

    private Path goldOf(Path text) {
        return gold.resolve(text.getFileName().toString().replaceFirst("\\.txt$", ".json"));
    }

    /** @throws GoldException if it is no JSON */
    public JsonNode goldFor(Path text) throws IOException {
        return read(goldOf(text));
    }

    public JsonNode sources() throws IOException {
        Path file = folder.resolve("sources.json");
        return Files.exists(file) ? read(file) : MissingNode.getInstance();
    }

    private static JsonNode read(Path file) throws IOException {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (JsonProcessingException e) {
            throw new GoldException(
                    file + ":" + e.getLocation().getLineNr() + ": this is no JSON: " + e.getOriginalMessage());
        }
    }

    /** Gold that cannot be used; the message names file and line. */
    public static final class GoldException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        GoldException(String message) {
            super(message);
        }
    }
}
