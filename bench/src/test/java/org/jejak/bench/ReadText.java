package org.jejak.bench;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.jejak.extract.Extractor;
import org.jejak.model.Article;
import org.jejak.model.Edtf;
import org.jejak.model.Metadata;
import org.jejak.model.Original;
import org.jejak.model.TextMap;
import org.jejak.pack.Packs;

/** Reads a text in a language. Known to its caller as a consumer only, since a {@link CountingLoader} loads it. */
public final class ReadText implements BiConsumer<String, String> {

    private final Extractor extractor = new Extractor(Packs.below(Bench.home()), Optional.of(Bench.TOPIC));

    @Override
    public void accept(String language, String text) {
        Metadata metadata = new Metadata(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(language),
                Optional.of(new Edtf("2025-02-27")),
                Optional.empty());
        Original original = new Original("0".repeat(64), "text/plain", "UTF-8", text.length());
        extractor.read(new Article(
                "hostile.txt", original, text, TextMap.identity(text.codePointCount(0, text.length())), metadata));
    }
}
