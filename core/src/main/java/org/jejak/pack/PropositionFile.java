package org.jejak.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code propositions.yaml} of a topic pack. */
final class PropositionFile {

    private final Map<String, Yaml> entries;
    private final NounClasses classes;
    private final Set<String> indicators;

    private PropositionFile(Map<String, Yaml> entries, NounClasses classes, List<Indicator> indicators) {
        this.entries = entries;
        this.classes = classes;
        this.indicators = indicators.stream().map(Indicator::id).collect(Collectors.toSet());
    }

    /**
     * In the order of the file; none where a topic has no such file.
     *
     * @param indicators what the topic counts
     */
    static List<Proposition> read(Path path, String name, NounClasses classes, List<Indicator> indicators) {
        if (!Files.exists(path)) {
            return List.of();
        }
        PropositionFile file = new PropositionFile(Yaml.read(path, name).map(), classes, indicators);
        List<Proposition> propositions = new ArrayList<>();
        file.entries.forEach((id, entry) -> propositions.add(file.proposition(id, entry)));
        return propositions;
    }

    private Proposition proposition(String id, Yaml entry) {
        entry.only(
                "label",
                "parties",
                "about",
                "when",
                "against",
                "unless",
                "implies",
                "counted-by",
                "attitude",
                "contested",
                "judgement",
                "actor",
                "target",
                "note");
        List<List<String>> affirmed = TopicFiles.groups(entry, "when");
        List<List<String>> contradicted = TopicFiles.groups(entry, "against");
        if (affirmed.isEmpty() && contradicted.isEmpty()) {
            throw entry.expected("'when': without concepts nothing tells where '" + id + "' is spoken of");
        }
        return new Proposition(
                id,
                TopicFiles.labels(entry.required("label")),
                TopicFiles.set(entry, "parties"),
                classes.within(TopicFiles.set(entry, "about")),
                affirmed,
                contradicted,
                TopicFiles.set(entry, "unless"),
                implied(id),
                TopicFiles.known(entry, "counted-by", indicators),
                entry.at("attitude").map(TopicFiles::flag).orElse(false),
                entry.at("contested").map(TopicFiles::flag).orElse(false),
                entry.at("judgement").map(TopicFiles::flag).orElse(false),
                entry.at("actor").map(Yaml::text),
                entry.at("target").map(Yaml::text),
                entry.keyPlace());
    }

    /** Those that it implies, and those that these imply. */
    private Set<String> implied(String id) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            Yaml entry = entries.get(open.pop());
            for (Yaml wider : entry == null ? List.<Yaml>of() : listed(entry)) {
                if (!entries.containsKey(wider.text()) || wider.text().equals(id)) {
                    throw wider.expected("the id of another proposition of this file, not '" + wider.text() + "'");
                }
                if (found.add(wider.text())) {
                    open.push(wider.text());
                }
            }
        }
        return found;
    }

    private static List<Yaml> listed(Yaml entry) {
        return entry.at("implies").map(Yaml::list).orElse(List.of());
    }
}
