package org.jejak.app.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jejak.extract.PatternExamples;
import org.jejak.pack.Grammar;
import org.jejak.pack.LanguagePack;
import org.jejak.pack.NounClasses;
import org.jejak.pack.PackException;
import org.jejak.pack.TopicPack;
import org.jejak.pack.Vocabulary;

/** Reads every pack below a folder for itself, so that a broken one hides no other, and runs the examples of all patterns. */
public final class PackCheck {

    private final Path home;
    private final Map<String, LanguagePack> languages = new TreeMap<>();

    /** @param home the folder that holds {@code languages} and {@code topics} */
    public PackCheck(Path home) {
        this.home = home;
    }

    /** Languages first, then topics, each by name. */
    public List<PackReport> run() throws IOException {
        List<PackReport> reports = new ArrayList<>();
        for (Path folder : packs("languages", "pack.yaml")) {
            reports.add(language(folder));
        }
        for (Path folder : packs("topics", "topic.yaml")) {
            reports.add(topic(folder));
        }
        return reports;
    }

    private List<Path> packs(String kind, String head) throws IOException {
        Path folder = home.resolve(kind);
        if (!Files.isDirectory(folder)) {
            throw new PackException(folder.toString(), "there is no such folder; start jejak from its own checkout");
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(sub -> Files.exists(sub.resolve(head)))
                    .sorted()
                    .toList();
        }
    }

    private PackReport language(Path folder) {
        try {
            LanguagePack pack = LanguagePack.read(folder);
            languages.put(pack.code(), pack);
            Vocabulary vocabulary = pack.vocabulary();
            return new PackReport(
                    "language",
                    pack.code(),
                    pack.name(),
                    pack.version(),
                    vocabulary.words().size(),
                    vocabulary.rules().size(),
                    0,
                    PatternExamples.count(vocabulary),
                    new PatternExamples(Grammar.of(pack, Optional.empty())).failures(vocabulary));
        } catch (PackException e) {
            return PackReport.broken("language", folder.getFileName().toString(), String.valueOf(e.getMessage()));
        }
    }

    private PackReport topic(Path folder) {
        try {
            TopicPack pack = TopicPack.read(folder, NounClasses.read(home.resolve("languages")));
            List<String> problems = new ArrayList<>(new TopicWords(
                            pack,
                            languages.values().stream()
                                    .map(LanguagePack::vocabulary)
                                    .toList())
                    .problems());
            pack.vocabulary().forEach((code, added) -> problems.addAll(failures(pack, code, added)));
            Collection<Vocabulary> added = pack.vocabulary().values();
            int names = pack.names().stream()
                    .flatMap(name -> name.names().values().stream())
                    .mapToInt(List::size)
                    .sum();
            return new PackReport(
                    "topic",
                    pack.id(),
                    label(pack.labels()),
                    pack.version(),
                    names + added.stream().mapToInt(v -> v.words().size()).sum(),
                    added.stream().mapToInt(v -> v.rules().size()).sum(),
                    pack.indicators().size(),
                    added.stream().mapToInt(PatternExamples::count).sum(),
                    problems);
        } catch (PackException e) {
            return PackReport.broken("topic", folder.getFileName().toString(), String.valueOf(e.getMessage()));
        }
    }

    /** The program speaks English; a topic without an English label shows its first. */
    private static String label(Map<String, String> labels) {
        return Optional.ofNullable(labels.get("en"))
                .orElseGet(() ->
                        new TreeMap<>(labels).values().stream().findFirst().orElse(""));
    }

    private List<String> failures(TopicPack topic, String code, Vocabulary added) {
        LanguagePack language = languages.get(code);
        return language == null
                ? List.of("topics/" + topic.id() + "/" + code + ": there is no sound language pack '" + code
                        + "' to add words to")
                : new PatternExamples(Grammar.of(language, Optional.of(topic))).failures(added);
    }
}
