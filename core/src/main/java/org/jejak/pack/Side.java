package org.jejak.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Parties that a story sees on one side, as a topic pack declares it.
 *
 * @param id for example {@code upstream}
 * @param labels a name per language code
 * @param members country codes, ids of the topic's names, or filed names; whoever speaks for them is on their side
 * @param rule file and line
 */
public record Side(String id, Map<String, String> labels, Set<String> members, String rule) {

    public Side {
        labels = Map.copyOf(labels);
        members = Set.copyOf(members);
    }

    /** {@code sides.yaml}, in the order of the file. */
    static List<Side> of(Yaml file) {
        Map<String, Side> sides = new LinkedHashMap<>();
        Map<String, String> placed = new LinkedHashMap<>();
        file.map().forEach((id, entry) -> {
            entry.only("label", "members", "note");
            Set<String> members = TopicFiles.set(entry, "members");
            if (members.isEmpty()) {
                throw entry.expected("'members': a side without members never speaks");
            }
            for (String member : members) {
                String other = placed.put(member, id);
                if (other != null) {
                    throw entry.expected("each member on one side, but " + member + " stands under " + other + " too");
                }
            }
            sides.put(id, new Side(id, TopicFiles.labels(entry.required("label")), members, entry.keyPlace()));
        });
        return List.copyOf(sides.values());
    }
}
