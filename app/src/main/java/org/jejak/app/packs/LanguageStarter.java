package org.jejak.app.packs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Writes the folder that a new language pack begins with: every file with what belongs into it, and nothing of any language. */
public final class LanguageStarter {

    /** As they lie below the folder; {@code resources} of this package hold the same. */
    private static final List<String> FILES = List.of(
            "pack.yaml",
            "words/cues.yaml",
            "words/sources.yaml",
            "words/numbers.yaml",
            "words/hedges.yaml",
            "words/nouns.yaml",
            "words/concepts.yaml",
            "words/dates.yaml",
            "words/lines.yaml",
            "patterns/cues.yaml");

    private LanguageStarter() {}

    /**
     * @param code ISO 639-1
     * @param home the folder that holds {@code languages}
     * @return the new folder
     * @throws FileAlreadyExistsException if the language has a folder already; nothing is changed then
     */
    public static Path write(String code, Path home) throws IOException {
        Path folder = home.resolve("languages").resolve(code);
        if (Files.exists(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        for (String file : FILES) {
            Path target = folder.resolve(file);
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            Files.writeString(target, template(file).replace("CODE", code).replace("NAME", nameOf(code)));
        }
        return folder;
    }

    /** Whether it is a two-letter code that stands for a language. */
    public static boolean isLanguage(String code) {
        return List.of(Locale.getISOLanguages()).contains(code);
    }

    /** The language's name in itself, as far as Java knows it. */
    private static String nameOf(String code) {
        Locale locale = new Locale(code);
        return locale.getDisplayLanguage(locale);
    }

    private static String template(String file) {
        String name = "starter/" + file.replace('/', '-');
        try (InputStream in = Objects.requireNonNull(LanguageStarter.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
