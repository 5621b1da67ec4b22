package org.jejak.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whose word the word of an institution is that many stories know; the same for all languages. Immutable.
 *
 * @param speaksFor by the institution's name
 */
record Institutions(Map<String, List<String>> speaksFor) {

    private static final String FILE = "speaks-for.yaml";

    Institutions {
        speaksFor = Map.copyOf(speaksFor);
    }

    /** @param languages the folder {@code languages}; without {@code speaks-for.yaml} in it there are none */
    static Institutions read(Path languages) {
        Map<String, List<String>> speaksFor = new LinkedHashMap<>();
        if (Files.exists(languages.resolve(FILE))) {
            Yaml.read(languages.resolve(FILE), "languages/" + FILE)
                    .map()
                    .forEach((name, whom) -> speaksFor.put(name, List.copyOf(whom.texts())));
        }
        return new Institutions(speaksFor);
    }
}
