package org.jejak.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a folder below {@code topics/} declares about a story. Immutable; any thread.
 *
 * @param id the folder's name
 * @param labels a title per language code
 * @param version of the pack; part of every reading made with it
 * @param about countries, ids of names, concepts, themes or noun classes without which an article is of another story; empty where any may be
 *     of this one
 * @param propositions what sources take positions on
 * @param happenings events first, then transfers
 * @param sides on which the story sees its parties, in the order in which to name them
 * @param instruments treaties, measures and bodies
 * @param names parties, institutions, persons, outlets and places
 * @param vocabulary words and patterns it adds, by language code
 */
public record TopicPack(
        String id,
        Map<String, String> labels,
        String version,
        Set<String> about,
        List<Indicator> indicators,
        List<Proposition> propositions,
        List<Happening> happenings,
        List<Side> sides,
        List<Instrument> instruments,
        List<Name> names,
        Map<String, Vocabulary> vocabulary) {

    public TopicPack {
        labels = Map.copyOf(labels);
        about = Set.copyOf(about);
        indicators = List.copyOf(indicators);
        propositions = List.copyOf(propositions);
        happenings = List.copyOf(happenings);
        sides = List.copyOf(sides);
        instruments = List.copyOf(instruments);
        names = List.copyOf(names);
        vocabulary = Map.copyOf(vocabulary);
    }

    /** Reads a pack folder: {@code topic.yaml}, {@code indicators.yaml}, perhaps {@code propositions.yaml}, {@code events.yaml}, {@code transfers.yaml}, {@code sides.yaml} and {@code instruments.yaml}, {@code names/*.yaml} and a folder per language. */
    public static TopicPack read(Path folder, NounClasses classes) {
        String id = folder.getFileName().toString();
        String name = "topics/" + id;
        Yaml topic = Yaml.read(folder.resolve("topic.yaml"), name + "/topic.yaml");
        topic.only("label", "version", "about", "note");
        List<Indicator> indicators =
                TopicFiles.indicators(Yaml.read(folder.resolve("indicators.yaml"), name + "/indicators.yaml"), classes);
        TopicPack pack = new TopicPack(
                id,
                TopicFiles.labels(topic.required("label")),
                topic.required("version").text(),
                TopicFiles.set(topic, "about"),
                indicators,
                PropositionFile.read(
                        folder.resolve("propositions.yaml"), name + "/propositions.yaml", classes, indicators),
                happenings(folder, name, classes),
                sides(folder.resolve("sides.yaml"), name + "/sides.yaml"),
                List.of(),
                TopicFiles.names(folder.resolve("names"), name + "/names"),
                languages(folder, name));
        return pack.with(InstrumentFile.read(folder.resolve("instruments.yaml"), name + "/instruments.yaml", pack));
    }

    private TopicPack with(List<Instrument> declared) {
        return new TopicPack(
                id, labels, version, about, indicators, propositions, happenings, sides, declared, names, vocabulary);
    }

    private static List<Happening> happenings(Path folder, String name, NounClasses classes) {
        List<Happening> found = new ArrayList<>();
        for (Happening.Kind kind : Happening.Kind.values()) {
            String file = kind.name().toLowerCase(Locale.ROOT) + "s.yaml";
            found.addAll(HappeningFile.read(folder.resolve(file), name + "/" + file, kind, classes));
        }
        return found;
    }

    private static List<Side> sides(Path path, String name) {
        return Files.exists(path) ? Side.of(Yaml.read(path, name)) : List.of();
    }

    /** The label of what a claim is about, in that language; its id where the pack has no words for it. */
    public Optional<String> label(String matter, String language) {
        return Stream.<Map.Entry<String, Map<String, String>>>concat(
                        indicators.stream().map(each -> Map.entry(each.id(), each.labels())),
                        Stream.concat(propositions.stream(), happenings.stream())
                                .map(each -> Map.entry(each.id(), each.labels())))
                .filter(each -> each.getKey().equals(matter))
                .flatMap(each -> Optional.ofNullable(each.getValue().get(language)).stream())
                .findFirst();
    }

    private static Map<String, Vocabulary> languages(Path folder, String name) {
        Map<String, Vocabulary> found = new LinkedHashMap<>();
        try (Stream<Path> folders = Files.list(folder)) {
            for (Path sub : folders.filter(Files::isDirectory).sorted().toList()) {
                String code = sub.getFileName().toString();
                if (code.length() == 2) {
                    found.put(code, Vocabulary.read(sub, name + "/" + code));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    public Optional<Indicator> indicator(String wanted) {
        return indicators.stream()
                .filter(indicator -> indicator.id().equals(wanted))
                .findFirst();
    }

    /** Name and version, as readings record it. */
    public String pin() {
        return id + "@" + version;
    }
}
