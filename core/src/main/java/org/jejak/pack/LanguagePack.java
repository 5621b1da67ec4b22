package org.jejak.pack;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a folder below {@code languages/} teaches about a language. Immutable; any thread.
 *
 * @param code ISO 639-1
 * @param name in the language itself
 * @param version of the pack; part of every reading made with it
 * @param headFirst whether a counted noun stands before what describes it ("tentara bayaran") or after ("construction troops")
 * @param frequent very frequent words, by which a text's language is told
 * @param foreign very frequent words of neighbours, which the language does not have
 * @param abbreviations words after which a full stop ends no sentence, in lower case
 * @param enclitics endings that a word may carry and still be the same word
 * @param prefixes words tied to the next by a hyphen without making one name of both
 * @param latin what each letter of its script becomes where its names are printed in Latin letters; empty where that is its script
 * @param paradigms how words with a paradigm are inflected
 * @param vocabulary as the pack writes it, words with a paradigm in one form
 */
public record LanguagePack(
        String code,
        String name,
        String version,
        NumberStyle numbers,
        boolean headFirst,
        Set<String> frequent,
        Set<String> foreign,
        Set<String> abbreviations,
        List<String> enclitics,
        Set<String> prefixes,
        Map<String, String> latin,
        Paradigms paradigms,
        Vocabulary vocabulary) {

    public LanguagePack {
        frequent = Set.copyOf(frequent);
        foreign = Set.copyOf(foreign);
        abbreviations = Set.copyOf(abbreviations);
        enclitics = List.copyOf(enclitics);
        prefixes = Set.copyOf(prefixes);
        latin = Map.copyOf(latin);
    }

    /** Reads a pack folder; {@code pack.yaml} is required, {@code words} and {@code patterns} bring the rest. */
    public static LanguagePack read(Path folder) {
        String name = "languages/" + folder.getFileName();
        Yaml pack = Yaml.read(folder.resolve("pack.yaml"), name + "/pack.yaml");
        pack.only(
                "code",
                "name",
                "version",
                "decimal",
                "grouping",
                "head",
                "frequent",
                "foreign",
                "abbreviations",
                "enclitics",
                "prefixes",
                "variants",
                "latin");
        return new LanguagePack(
                pack.required("code").text(),
                pack.required("name").text(),
                pack.required("version").text(),
                new NumberStyle(pack.required("decimal").text(), set(pack, "grouping")),
                pack.at("head").map(LanguagePack::isHeadFirst).orElse(false),
                set(pack, "frequent"),
                set(pack, "foreign"),
                set(pack, "abbreviations"),
                pack.at("enclitics").map(Yaml::texts).orElse(List.of()),
                set(pack, "prefixes"),
                pack.at("latin").map(LanguagePack::texts).orElse(Map.of()),
                Paradigms.read(
                        folder,
                        name,
                        pack.at("variants").map(LanguagePack::texts).orElse(Map.of())),
                Vocabulary.read(folder, name));
    }

    LanguagePack with(Vocabulary other) {
        return new LanguagePack(
                code,
                name,
                version,
                numbers,
                headFirst,
                frequent,
                foreign,
                abbreviations,
                enclitics,
                prefixes,
                latin,
                paradigms,
                other);
    }

    private static boolean isHeadFirst(Yaml head) {
        return switch (head.text()) {
            case "first" -> true;
            case "last" -> false;
            default -> throw head.expected("first or last");
        };
    }

    private static Map<String, String> texts(Yaml map) {
        Map<String, String> texts = new LinkedHashMap<>();
        map.map().forEach((key, value) -> texts.put(key, value.text()));
        return texts;
    }

    private static Set<String> set(Yaml pack, String key) {
        return Set.copyOf(
                new java.util.LinkedHashSet<>(pack.at(key).map(Yaml::texts).orElse(List.of())));
    }

    /** Name and version, as readings record it. */
    public String id() {
        return code + "@" + version;
    }

    /** The words of a category as the pack lists them, each in its basic form. */
    public List<Word> basic(String category) {
        return vocabulary.words().stream()
                .filter(word -> word.category().equals(category))
                .map(word -> paradigms.inflected(List.of(word)).get(0))
                .toList();
    }
}
