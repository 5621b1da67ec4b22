package org.jejak.app.reasons;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jejak.model.Ground;

/** A sentence for each rule, from the file of a language beside this class. Immutable; any thread. */
public final class Sentences {

    private final Map<Ground, String> sentences = new EnumMap<>(Ground.class);

    private Sentences(Properties file, String name) {
        for (Ground ground : Ground.values()) {
            String sentence = file.getProperty(ground.id());
            sentences.put(ground, Objects.requireNonNull(sentence, name + " has no sentence for " + ground.id()));
        }
    }

    /** The sentences in English, the only language so far. */
    public static Sentences english() {
        return new Sentences(file("en.properties"), "en.properties");
    }

    static Properties file(String name) {
        try (InputStream bytes = Objects.requireNonNull(Sentences.class.getResourceAsStream(name), name)) {
            Properties file = new Properties();
            file.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String of(Ground ground) {
        return Objects.requireNonNull(sentences.get(ground));
    }
}
