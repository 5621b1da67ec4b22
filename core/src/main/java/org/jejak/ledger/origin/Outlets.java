package org.jejak.ledger.origin;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Knows an outlet by any name that its pages give it, and the house that publishes it. A page may name itself by its host, in capitals or
 * as no pack writes it; a report that quotes it uses another name. Immutable; any thread.
 */
final class Outlets {

    private static final String HOST = "www.";

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> publishers;

    /**
     * @param forms names of outlets, and how the packs call them
     * @param publishers house by the name that the packs use
     */
    Outlets(Map<String, String> forms, Map<String, String> publishers) {
        this.publishers = publishers;
        forms.values().forEach(name -> names.putIfAbsent(folded(name), name));
        forms.forEach((form, name) -> names.putIfAbsent(folded(form), name));
    }

    /** The house; the outlet's name where no pack lists one. */
    String publisher(String outlet) {
        String name = name(outlet);
        return publishers.getOrDefault(name, name);
    }

    private String name(String outlet) {
        String folded = folded(outlet);
        String host = folded.startsWith(HOST) ? folded.substring(HOST.length()) : folded;
        int dot = host.indexOf('.');
        String known = names.getOrDefault(host, dot < 0 ? null : names.get(host.substring(0, dot)));
        return known == null ? outlet : known;
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace(" ", "");
    }
}
