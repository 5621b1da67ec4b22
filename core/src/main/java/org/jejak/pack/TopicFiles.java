package org.jejak.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the files of a topic pack. */
final class TopicFiles {

    private TopicFiles() {}

    static Map<String, String> labels(Yaml yaml) {
        Map<String, String> labels = new LinkedHashMap<>();
        yaml.map().forEach((language, label) -> labels.put(language, label.text()));
        return labels;
    }

    static List<Indicator> indicators(Yaml file, NounClasses classes) {
        List<Indicator> indicators = new ArrayList<>();
        file.map().forEach((id, entry) -> indicators.add(indicator(id, entry, classes)));
        return indicators;
    }

    private static Indicator indicator(String id, Yaml entry, NounClasses classes) {
        entry.only(
                "label",
                "counts",
                "unit",
                "when",
                "alone",
                "among",
                "unless",
                "becomes",
                "as-of",
                "states",
                "sum-of",
                "taken-for",
                "beside",
                "actor",
                "target",
                "note");
        return new Indicator(
                id,
                labels(entry.required("label")),
                classes.within(set(entry, "counts")),
                !Collections.disjoint(classes.within(set(entry, "counts")), classes.within(Set.of("person"))),
                entry.at("unit").map(Yaml::text),
                entry.at("when").map(TopicFiles::triggers).orElse(List.of()),
                alone(entry, classes),
                set(entry, "among"),
                set(entry, "unless"),
                entry.at("becomes").map(TopicFiles::labels).orElse(Map.of()),
                entry.at("as-of").map(yaml -> flag(yaml)).orElse(false),
                set(entry, "states"),
                set(entry, "sum-of"),
                set(entry, "taken-for"),
                set(entry, "beside"),
                entry.at("actor").map(TopicFiles::role).orElse(Indicator.Role.NONE),
                entry.at("target").map(TopicFiles::role).orElse(Indicator.Role.NONE),
                entry.keyPlace());
    }

    private static List<Set<String>> triggers(Yaml yaml) {
        List<Set<String>> triggers = new ArrayList<>();
        for (String text : yaml.texts()) {
            triggers.add(new LinkedHashSet<>(List.of(text.split("\\+", -1))));
        }
        return triggers;
    }

    /** All that it counts, or some classes of it. */
    private static Set<String> alone(Yaml entry, NounClasses classes) {
        List<String> named = entry.at("alone").map(Yaml::texts).orElse(List.of("false"));
        return switch (String.join(" ", named)) {
            case "false" -> Set.of();
            case "true" -> classes.within(set(entry, "counts"));
            default -> classes.within(new LinkedHashSet<>(named));
        };
    }

    static boolean flag(Yaml yaml) {
        return switch (yaml.text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw yaml.expected("true or false");
        };
    }

    private static Indicator.Role role(Yaml yaml) {
        try {
            return Indicator.Role.valueOf(yaml.text().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw yaml.expected("none, owner, doer, holder or goal");
        }
    }

    static Set<String> set(Yaml entry, String key) {
        return new LinkedHashSet<>(entry.at(key).map(Yaml::texts).orElse(List.of()));
    }

    /** Ids that the topic declares. */
    static Set<String> known(Yaml entry, String key, Set<String> ids) {
        return entry.at(key).map(yaml -> known(yaml, ids)).orElse(Set.of());
    }

    static Set<String> known(Yaml list, Set<String> ids) {
        for (Yaml id : list.list()) {
            if (!ids.contains(id.text())) {
                throw id.expected("an id that the topic declares, not '" + id.text() + "'");
            }
        }
        return Set.copyOf(list.texts());
    }

    /** Words that stand together, joined by a plus. */
    static List<List<String>> groups(Yaml entry, String key) {
        List<List<String>> groups = new ArrayList<>();
        for (String text : entry.at(key).map(Yaml::texts).orElse(List.of())) {
            groups.add(List.of(text.split("\\+", -1)));
        }
        return groups;
    }

    static List<Name> names(Path folder, String shownAs) {
        List<Name> names = new ArrayList<>();
        for (Path file : Vocabulary.yamlFiles(folder)) {
            Yaml yaml = Yaml.read(file, shownAs + "/" + file.getFileName());
            yaml.map().forEach((id, entry) -> names.add(name(id, entry)));
        }
        return names;
    }

    private static Name name(String id, Yaml entry) {
        entry.only("kind", "actor", "names", "speaks-for", "publisher", "note");
        Map<String, List<String>> forms = new LinkedHashMap<>();
        entry.required("names").map().forEach((language, list) -> forms.put(language, list.texts()));
        return new Name(
                id,
                entry.required("kind").text(),
                entry.at("actor").map(Yaml::text),
                forms,
                entry.at("speaks-for").map(Yaml::texts).orElse(List.of()),
                entry.at("publisher").map(Yaml::text),
                entry.keyPlace());
    }
}
