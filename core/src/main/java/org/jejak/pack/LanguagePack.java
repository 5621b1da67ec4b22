package org.jejak.pack;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What a folder below {@code languages/} teaches about a language. Immutable; any thread.
 *
 * @param code ISO 639-1
 * @param name in the language itself
 * @param version of the pack; part of every reading made with it
 * @param headFirst whether a counted noun stands before what describes it ("tentara bayaran") or after ("construction troops")
 * @param frequent very frequent words, by which a text's language is told
 * @param abbreviations words after which a full stop ends no sentence, in lower case
 * @param enclitics endings that a word may carry and still be the same word
 * @param prefixes words tied to the next by a hyphen without making one name of both
 */
public record LanguagePack(
        String code,
        String name,
        String version,
        NumberStyle numbers,
        boolean headFirst,
        Set<String> frequent,
        Set<String> abbreviations,
        List<String> enclitics,
        Set<String> prefixes,
        Vocabulary vocabulary) {

    public LanguagePack {
        frequent = Set.copyOf(frequent);
        abbreviations = Set.copyOf(abbreviations);
        enclitics = List.copyOf(enclitics);
        prefixes = Set.copyOf(prefixes);
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
                "abbreviations",
                "enclitics",
                "prefixes");
        return new LanguagePack(
                pack.required("code").text(),
                pack.required("name").text(),
                pack.required("version").text(),
                new NumberStyle(pack.required("decimal").text(), set(pack, "grouping")),
                pack.at("head").map(LanguagePack::isHeadFirst).orElse(false),
                set(pack, "frequent"),
                set(pack, "abbreviations"),
                pack.at("enclitics").map(Yaml::texts).orElse(List.of()),
                set(pack, "prefixes"),
                Vocabulary.read(folder, name));
    }

    LanguagePack with(Vocabulary other) {
        return new LanguagePack(
                code, name, version, numbers, headFirst, frequent, abbreviations, enclitics, prefixes, other);
    }

    private static boolean isHeadFirst(Yaml head) {
        return switch (head.text()) {
            case "first" -> true;
            case "last" -> false;
            default -> throw head.expected("first or last");
        };
    }

    private static Set<String> set(Yaml pack, String key) {
        return Set.copyOf(
                new java.util.LinkedHashSet<>(pack.at(key).map(Yaml::texts).orElse(List.of())));
    }

    /** Name and version, as readings record it. */
    public String id() {
        return code + "@" + version;
    }
}
