package org.jejak.app.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How a gold set is parted, so that what was developed on one part can be measured on another. */
public enum Split {
    /** Each outlet is a part. */
    OUTLET,
    /** Two parts, A and B, each of whole outlets: outlets with more articles first, then by name, each to the smaller part. */
    HALF;

    private static final String UNKNOWN = "no outlet stated";

    /** The part of each text; the same for the same texts, whatever the machine. */
    public Map<Path, String> of(GoldSet gold) throws IOException {
        Map<String, List<Path>> byOutlet = new TreeMap<>();
        for (Path text : gold.texts()) {
            byOutlet.computeIfAbsent(gold.outlet(text).orElse(UNKNOWN), key -> new ArrayList<>())
                    .add(text);
        }
        Map<Path, String> parts = new HashMap<>();
        if (this == OUTLET) {
            byOutlet.forEach((outlet, texts) -> texts.forEach(text -> parts.put(text, outlet)));
            return parts;
        }
        int more = 0; // by which A is larger than B
        List<List<Path>> largestFirst = byOutlet.values().stream()
                .sorted(Comparator.comparing(texts -> -texts.size()))
                .toList();
        for (List<Path> texts : largestFirst) {
            String half = more <= 0 ? "A" : "B";
            texts.forEach(text -> parts.put(text, half));
            more += more <= 0 ? texts.size() : -texts.size();
        }
        return parts;
    }
}
