package org.jejak.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The scales by which analysts' words for a likelihood are read, the same for all languages. Immutable; any thread.
 *
 * @param byName by the scale's name: by the value that packs mark as {@code likelihood}, the percentages it stands for, such as {@code 55–80}
 */
public record Yardsticks(Map<String, Map<String, String>> byName) {

    private static final String FILE = "yardsticks.yaml";

    /** @param languages the folder {@code languages}; without {@code yardsticks.yaml} in it there are none */
    static Yardsticks read(Path languages) {
        Map<String, Map<String, String>> scales = new LinkedHashMap<>();
        if (Files.exists(languages.resolve(FILE))) {
            Yaml.read(languages.resolve(FILE), "languages/" + FILE).map().forEach((name, scale) -> {
                Map<String, String> ranges = new LinkedHashMap<>();
                scale.map().forEach((word, range) -> {
                    if (!range.text().matches("[0-9]{1,3}–[0-9]{1,3}")) {
                        throw range.expected("two percentages with a dash between, such as 55–80");
                    }
                    ranges.put(word, range.text());
                });
                scales.put(name, ranges);
            });
        }
        return new Yardsticks(scales);
    }

    /** By the scale's name: the percentages that it gives for the value; scales without such a word are left out. */
    public Map<String, String> of(String likelihood) {
        Map<String, String> ranges = new LinkedHashMap<>();
        byName.forEach((name, scale) -> {
            String range = scale.get(likelihood);
            if (range != null) {
                ranges.put(name, range);
            }
        });
        return ranges;
    }
}
