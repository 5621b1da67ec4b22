package org.jejak.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What screens say in one language: messages by key, as {@code screen.yaml} of a language pack has them. A message is a pattern of ICU's
 * MessageFormat, with arguments by number and plural forms by CLDR's rules. Immutable; any thread.
 */
public final class ScreenWords {

    private static final String FILE = "screen.yaml";

    private final String language;
    private final Map<String, String> messages;

    private ScreenWords(String language, Map<String, String> messages) {
        this.language = language;
        this.messages = messages;
    }

    /**
     * By ISO 639-1 code, in its order; languages without {@code screen.yaml} are left out.
     *
     * @param home the folder that holds {@code languages}
     * @throws PackException if a file is no YAML
     */
    public static Map<String, ScreenWords> below(Path home) {
        Map<String, ScreenWords> all = new TreeMap<>();
        try (Stream<Path> folders = Files.list(home.resolve("languages"))) {
            folders.filter(folder -> Files.exists(folder.resolve(FILE)))
                    .map(ScreenWords::read)
                    .forEach(words -> all.put(words.language, words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static ScreenWords read(Path folder) {
        String language = String.valueOf(folder.getFileName());
        Map<String, String> messages = new TreeMap<>();
        flatten("", Yaml.read(folder.resolve(FILE), "languages/" + language + "/" + FILE), messages);
        return new ScreenWords(language, messages);
    }

    private static void flatten(String prefix, Yaml section, Map<String, String> messages) {
        section.map().forEach((key, value) -> {
            if (value.isMap()) {
                flatten(prefix + key + ".", value, messages);
            } else {
                messages.put(prefix + key, value.text());
            }
        });
    }

    public String language() {
        return language;
    }

    public Set<String> keys() {
        return messages.keySet();
    }

    /** The pattern itself. */
    public Optional<String> pattern(String key) {
        return Optional.ofNullable(messages.get(key));
    }
}
