package org.jejak.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jejak.model.Article;
import org.jejak.model.Metadata;
import org.jejak.model.Original;
import org.jejak.model.Reading;

/** A reading with the bytes it came from, as a store takes them. */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Written(Reading reading, byte[] bytes) {

    static Original original(byte[] bytes) {
        return new Original(Digest.of(bytes), "text/plain", "UTF-8", bytes.length);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    String id() {
        return reading.article().id();
    }

    String file() {
        return reading.article().file();
    }

    Written withMetadata(Metadata stated) {
        return with(reading.article().withMetadata(stated));
    }

    Written withFile(String file) {
        Article old = reading.article();
        return with(new Article(file, old.original(), old.text(), old.map(), old.metadata()));
    }

    Written withPacks(String... packs) {
        return new Written(
                new Reading(
                        reading.article(),
                        reading.derivedFrom(),
                        reading.attributions(),
                        reading.claims(),
                        reading.times(),
                        List.of(packs)),
                bytes);
    }

    private Written with(Article article) {
        return new Written(
                new Reading(
                        article,
                        reading.derivedFrom(),
                        reading.attributions(),
                        reading.claims(),
                        reading.times(),
                        reading.packs()),
                bytes);
    }
}
