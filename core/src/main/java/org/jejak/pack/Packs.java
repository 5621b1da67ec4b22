package org.jejak.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Every language pack and topic pack below a folder; nothing registers them. Immutable; any thread.
 *
 * @param languages by ISO 639-1 code
 * @param topics by id
 * @param classes of the nouns that figures count
 * @param nationalities the adjective of each country, by which sources without a name are filed
 * @param bodies whose word an organisation's word is
 */
public record Packs(
        Map<String, LanguagePack> languages,
        Map<String, TopicPack> topics,
        NounClasses classes,
        Map<String, String> nationalities,
        Bodies bodies) {

    /** @param home the folder that holds {@code languages} and {@code topics} */
    public static Packs below(Path home) {
        NounClasses classes = NounClasses.read(home.resolve("languages"));
        Nationalities nationalities = Nationalities.read(home.resolve("languages"));
        return new Packs(
                read(
                        home.resolve("languages"),
                        "pack.yaml",
                        folder -> nationalities.in(LanguagePack.read(folder)),
                        LanguagePack::code),
                read(home.resolve("topics"), "topic.yaml", folder -> TopicPack.read(folder, classes), TopicPack::id),
                classes,
                nationalities.byCountry(),
                Bodies.read(home.resolve("languages")));
    }

    private static <P> Map<String, P> read(
            Path folder, String head, Function<Path, P> reader, Function<P, String> key) {
        Map<String, P> found = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            throw new PackException(folder.toString(), "there is no such folder; start jejak from its own checkout");
        }
        try (Stream<Path> folders = Files.list(folder)) {
            for (Path pack : folders.filter(sub -> Files.exists(sub.resolve(head)))
                    .sorted()
                    .toList()) {
                P read = reader.apply(pack);
                found.put(key.apply(read), read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return java.util.Collections.unmodifiableMap(found);
    }

    public Optional<Grammar> grammar(String language, Optional<String> topic) {
        return Optional.ofNullable(languages.get(language))
                .map(pack -> Grammar.of(pack, topic.flatMap(id -> Optional.ofNullable(topics.get(id)))));
    }
}
