package org.jejak.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Whose word an organisation's word is, for the organisations that the languages know. Immutable.
 *
 * @param wider the wider organisation by the one that speaks for it
 */
public record Bodies(Map<String, String> wider) {

    public Bodies {
        wider = Map.copyOf(wider);
    }

    /** @param languages the folder {@code languages}; without {@code bodies.yaml} in it there are none */
    static Bodies read(Path languages) {
        Path file = languages.resolve("bodies.yaml");
        Map<String, String> wider = new TreeMap<>();
        if (Files.exists(file)) {
            Yaml.read(file, "languages/bodies.yaml")
                    .map()
                    .forEach((body, parts) -> parts.texts().forEach(part -> wider.put(part, body)));
        }
        return new Bodies(wider);
    }

    public boolean isKnown(String body) {
        return wider.containsKey(body) || Set.copyOf(wider.values()).contains(body);
    }
}
