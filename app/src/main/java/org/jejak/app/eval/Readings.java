package org.jejak.app.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jejak.app.pipeline.Batch;
import org.jejak.app.pipeline.Outcome;
import org.jejak.app.pipeline.Pipeline;
import org.jejak.model.Article;
import org.jejak.model.Metadata;
import org.jejak.model.Original;
import org.jejak.model.Reading;
import org.jejak.model.TextMap;
import org.jejak.read.ArticleSource;

/** Reads the texts of a gold set on all processors and hands them to the comparison in order. */
public final class Readings {

    private final Pipeline pipeline;

    public Readings(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /**
     * Reads and compares every text. One that is refused counts as read without finding anything.
     *
     * @return why texts were refused
     */
    public List<String> compare(GoldSet gold, Results results) throws IOException {
        List<String> refused = new ArrayList<>();
        List<Path> texts = gold.texts();
        try (Batch batch = new Batch(pipeline, ArticleSource.of(texts).iterator())) {
            for (Path text : texts) {
                Outcome outcome = batch.next();
                if (outcome instanceof Outcome.Understood understood) {
                    results.add(text, understood.reading());
                } else {
                    refused.add(((Outcome.Refused) outcome).message());
                    results.add(text, nothing(text));
                }
            }
        }
        return refused;
    }

    private static Reading nothing(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        Original original = new Original("0".repeat(64), "text/plain", "UTF-8", text.length());
        Article article = new Article(
                file.toString(),
                original,
                text,
                TextMap.identity(text.codePointCount(0, text.length())),
                Metadata.none());
        return new Reading(article, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
