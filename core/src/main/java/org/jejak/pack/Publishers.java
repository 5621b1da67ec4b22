package org.jejak.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which house publishes an outlet, where one has several; the same for all languages. Immutable.
 *
 * @param byOutlet house by the outlet's name
 */
record Publishers(Map<String, String> byOutlet) {

    private static final String FILE = "publishers.yaml";

    Publishers {
        byOutlet = Map.copyOf(byOutlet);
    }

    /**
     * @param languages the folder {@code languages}; without {@code publishers.yaml} in it every outlet is its own house
     * @throws PackException if an outlet has two houses
     */
    static Publishers read(Path languages) {
        Map<String, String> byOutlet = new LinkedHashMap<>();
        if (Files.exists(languages.resolve(FILE))) {
            Yaml.read(languages.resolve(FILE), "languages/" + FILE).map().forEach((house, outlets) -> {
                for (String outlet : outlets.texts()) {
                    String other = byOutlet.put(outlet, house);
                    if (other != null) {
                        throw outlets.expected("each outlet under one house, but " + outlet + " stands under " + other
                                + " and under " + house);
                    }
                }
            });
        }
        return new Publishers(byOutlet);
    }
}
