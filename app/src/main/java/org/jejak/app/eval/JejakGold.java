package org.jejak.app.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Texts with gold as {@code jejak extract} writes it: {@code a.txt} beside {@code a.json}, or in {@code texts/} and {@code gold/};
 * with {@code sources.json} there may be parents and members of sources.
 *
 * @param texts those that have gold
 * @param gold the folder of the gold
 * @param known what packs know of its sources, where its names are to be compared by it too
 * @param sources a missing node if the set has none
 */
record JejakGold(
        Path folder, List<Path> texts, Path gold, JsonNode sources, Map<String, String> families, Optional<Known> known)
        implements GoldSet {

    static JejakGold of(Path folder, Map<String, String> families, Optional<Known> known) throws IOException {
        boolean split = Files.isDirectory(folder.resolve("texts")) && Files.isDirectory(folder.resolve("gold"));
        Path texts = split ? folder.resolve("texts") : folder;
        Path gold = split ? folder.resolve("gold") : folder;
        Path sources = folder.resolve("sources.json");
        return new JejakGold(
                folder,
                pairs(texts, gold),
                gold,
                Files.exists(sources) ? GoldJson.read(sources) : MissingNode.getInstance(),
                families,
                known);
    }

    private static List<Path> pairs(Path texts, Path gold) throws IOException {
        if (!Files.isDirectory(texts)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(texts)) {
            return files.filter(file -> file.toString().endsWith(".txt") && Files.exists(goldOf(file, gold)))
                    .sorted()
                    .toList();
        }
    }

    private static Path goldOf(Path text, Path gold) {
        return gold.resolve(text.getFileName().toString().replaceFirst("\\.txt$", ".json"));
    }

    /** @throws GoldException if it is no JSON */
    JsonNode goldFor(Path text) throws IOException {
        return GoldJson.read(goldOf(text, gold));
    }

    @Override
    public Optional<Path> metadata() {
        return Optional.of(folder.resolve("meta.jsonl")).filter(Files::exists);
    }

    @Override
    public Optional<String> outlet(Path text) throws IOException {
        return Optional.ofNullable(goldFor(text).path("document").path("outlet").textValue());
    }

    @Override
    public Scorer scorer() {
        return new JejakScorer(this);
    }
}
