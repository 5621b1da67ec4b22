package org.jejak.pack;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How the names of persons that no pack knows are inflected, so that two cases of a name are one person. Immutable; any thread. */
public final class NameForms {

    private static final int SHORTEST_STEM = 2;

    /** By the ending of an inflected name, the endings its basic form may have. */
    private final Map<String, Set<String>> basic = new TreeMap<>();

    private final int longest;

    /** @param paradigms the endings by case, the basic form's first */
    NameForms(List<List<List<String>>> paradigms) {
        int most = 0;
        for (List<List<String>> paradigm : paradigms) {
            for (List<String> alternatives : paradigm) {
                for (String ending : alternatives) {
                    basic.computeIfAbsent(ending, e -> new TreeSet<>()).addAll(paradigm.get(0));
                    most = Math.max(most, ending.length());
                }
            }
        }
        this.longest = most;
    }

    /** Whether names have cases at all. */
    boolean isEmpty() {
        return basic.isEmpty();
    }

    /** The basic forms that a name in some case may have, other than the name itself. */
    Set<String> basicForms(String name) {
        Set<String> forms = new TreeSet<>();
        for (int length = 0; length <= longest && name.length() - length >= SHORTEST_STEM; length++) {
            String stem = name.substring(0, name.length() - length);
            for (String ending : basic.getOrDefault(name.substring(name.length() - length), Set.of())) {
                forms.add(stem + ending);
            }
        }
        forms.remove(name);
        return forms;
    }
}
