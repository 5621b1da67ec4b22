package org.jejak.app.eval;

import java.util.HashMap;
import java.util.Map;

/** Which indicators and types of gold data count as another one. */
final class Families {

    private final Map<String, String> families = new HashMap<>();

    /** @param given those of the packs and of the user, which come first */
    Families(Map<String, String> given) {
        for (String pair : GoldWords.lines("same-indicators.txt")) {
            families.put(pair.split(" ")[0], pair.split(" ")[1]);
        }
        families.putAll(given);
    }

    boolean same(String indicator, String other) {
        return family(indicator).equals(family(other));
    }

    private String family(String indicator) {
        return families.getOrDefault(indicator, indicator);
    }
}
