package org.jejak.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
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
 * @param publishers the house of each outlet, where one has several
 * @param speaksFor whose word an institution's word is, of those that many stories know
 * @param yardsticks what words for a likelihood stand for
 */
public record Packs(
        Map<String, LanguagePack> languages,
        Map<String, TopicPack> topics,
        NounClasses classes,
        Map<String, String> nationalities,
        Map<String, String> publishers,
        Map<String, List<String>> speaksFor,
        Yardsticks yardsticks) {

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
                Publishers.read(home.resolve("languages")).byOutlet(),
                Institutions.read(home.resolve("languages")).speaksFor(),
                Yardsticks.read(home.resolve("languages")));
    }

    /**
     * The packs that a case is read with.
     *
     * @param topic the case's; every topic where it has none, or none that is here
     */
    public List<TopicPack> topics(Optional<String> topic) {
        return topic.flatMap(id -> Optional.ofNullable(topics.get(id)))
                .map(List::of)
                .orElseGet(() -> List.copyOf(topics.values()));
    }

    /** Every name that a language has for a value of a category, and the value; in the order of the languages' codes. */
    public Map<String, String> forms(String category) {
        Map<String, String> forms = new LinkedHashMap<>();
        for (LanguagePack language : languages.values()) {
            List<Word> words = language.vocabulary().words().stream()
                    .filter(word -> word.category().equals(category))
                    .toList();
            language.paradigms().inflected(new Vocabulary(words, List.of())).words().stream()
                    .filter(word -> word.category().equals(category))
                    .forEach(word -> forms.putIfAbsent(word.form(), word.value()));
        }
        return forms;
    }

    /** What letters become in Latin script, of all languages; of two that differ, as the first has it. */
    public Map<String, String> latin() {
        Map<String, String> letters = new LinkedHashMap<>();
        languages.values().forEach(language -> language.latin().forEach(letters::putIfAbsent));
        return letters;
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
