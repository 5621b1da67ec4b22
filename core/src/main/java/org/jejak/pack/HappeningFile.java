package org.jejak.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jejak.pack.Happening.Kind;

/** Reads {@code events.yaml} and {@code transfers.yaml} of a topic pack. */
final class HappeningFile {

    private HappeningFile() {}

    /** In the order of the file; none where a topic has no such file. */
    static List<Happening> read(Path path, String name, Kind kind, NounClasses classes) {
        if (!Files.exists(path)) {
            return List.of();
        }
        Map<String, Yaml> entries = Yaml.read(path, name).map();
        Set<String> become = entries.values().stream()
                .flatMap(entry -> becomes(entry).values().stream())
                .collect(Collectors.toSet());
        List<Happening> happenings = new ArrayList<>();
        entries.forEach((id, entry) -> happenings.add(happening(id, entry, kind, classes, become)));
        return happenings;
    }

    private static Map<String, String> becomes(Yaml entry) {
        return entry.at("becomes").map(TopicFiles::labels).orElse(Map.of());
    }

    /** @param become what others become: read through these, it needs no words of its own */
    private static Happening happening(String id, Yaml entry, Kind kind, NounClasses classes, Set<String> become) {
        entry.only(
                "label",
                "parties",
                "about",
                "when",
                "against",
                "unless",
                "received",
                "becomes",
                "counted-by",
                "once",
                "actor",
                "target",
                "note");
        List<List<String>> affirmed = TopicFiles.groups(entry, "when");
        if (affirmed.isEmpty() && !become.contains(id)) {
            throw entry.expected("'when': without concepts nothing tells where '" + id + "' is spoken of");
        }
        if (kind == Kind.TRANSFER && entry.at("about").isEmpty()) {
            throw entry.expected("'about': without nouns nothing tells what goes over in '" + id + "'");
        }
        return new Happening(
                id,
                kind,
                TopicFiles.labels(entry.required("label")),
                TopicFiles.set(entry, "parties"),
                classes.within(TopicFiles.set(entry, "about")),
                affirmed,
                TopicFiles.groups(entry, "against"),
                TopicFiles.set(entry, "unless"),
                TopicFiles.set(entry, "received"),
                becomes(entry),
                TopicFiles.set(entry, "counted-by"),
                entry.at("once").map(TopicFiles::flag).orElse(false),
                entry.at("actor").map(Yaml::text),
                entry.at("target").map(Yaml::text),
                entry.keyPlace());
    }
}
