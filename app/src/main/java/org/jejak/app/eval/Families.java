package org.jejak.app.eval;

import java.util.HashMap;
import java.util.Map;

/** Which indicators and types of gold data count as another one. */
final class Families {

    private final Map<String, String> families = new HashMap<>();

    /** @param given those of the packs and of the user, which come first */
    Families(Map<String, String> given) {
        enter("same-indicators.txt");
        enter("same-happenings.txt");
        families.putAll(given);
    }

    private void enter(String file) {
        for (String pair : GoldWords.lines(file)) {
            families.put(pair.split(" ")[0], pair.split(" ")[1]);
        }
    }

    boolean same(String indicator, String other) {
        return family(indicator).equals(family(other));
    }

    private String family(String indicator) {
        return families.getOrDefault(indicator, indicator);
    }
}
