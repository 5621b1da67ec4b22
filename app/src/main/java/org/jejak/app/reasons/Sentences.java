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

    private static final String FIRST = "en";
    private static final String ENDING = ".properties";

    private final Map<Ground, String> sentences = new EnumMap<>(Ground.class);
    private final String language;

    private Sentences(Properties file, String name, String language) {
        this.language = language;
        for (Ground ground : Ground.values()) {
            String sentence = file.getProperty(ground.id());
            sentences.put(ground, Objects.requireNonNull(sentence, name + " has no sentence for " + ground.id()));
        }
    }

    /** The sentences in English, in which exports tell them. */
    public static Sentences english() {
        return in(FIRST);
    }

    /** The sentences in a language; in English where no file has them in that one. */
    public static Sentences in(String language) {
        boolean known = language.matches("[a-z]{2,3}") && Sentences.class.getResource(language + ENDING) != null;
        String name = (known ? language : FIRST) + ENDING;
        return new Sentences(file(name), name, known ? language : FIRST);
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

    /** The language that they are in, by its code. */
    public String language() {
        return language;
    }

    public String of(Ground ground) {
        return Objects.requireNonNull(sentences.get(ground));
    }
}
