package org.jejak.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jejak.extract.Languages;
import org.jejak.pack.Packs;

/**
 * The sentences of the samples and of all golden tables, by language. No two of them share {@value #SHARED} words in a row, so that what
 * two texts made of different sentences have in common is chance.
 */
final class SampleSentences {

    private static final int SHARED = 6;
    private static final int SHORTEST = 8;
    private static final Pattern END = Pattern.compile("(?<=[.!?][\"”»]?)\\s+(?=\\p{Lu}|[\"“«])|\\s*\\n\\s*");

    private SampleSentences() {}

    /** By language code. */
    static TreeMap<String, List<String>> below(Path home) throws IOException {
        Packs packs = Packs.below(home);
        Languages languages = new Languages(packs.languages().values());
        TreeMap<String, List<String>> found = new TreeMap<>();
        packs.languages().keySet().forEach(code -> found.put(code, new ArrayList<>()));
        for (String text : texts(home.resolve("samples"), ".txt")) {
            languages
                    .guess(text)
                    .language()
                    .ifPresent(code -> found.computeIfAbsent(code, c -> new ArrayList<>())
                            .addAll(END.splitAsStream(text).toList()));
        }
        for (Map.Entry<String, List<String>> language : found.entrySet()) {
            String code = language.getKey();
            texts(home.resolve("topics"), "." + code + ".md").forEach(table -> rows(table, language.getValue()));
            texts(home.resolve("languages").resolve(code), ".md").forEach(table -> rows(table, language.getValue()));
        }
        found.replaceAll((code, sentences) -> distinct(sentences));
        return found;
    }

    private static List<String> texts(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(SampleSentences::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void rows(String table, List<String> sentences) {
        table.lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| sentence"))
                .map(line -> line.split("\\|", -1)[1].strip())
                .flatMap(cell -> Stream.of(cell.split("¶", -1)))
                .flatMap(END::splitAsStream)
                .map(String::strip)
                .forEach(sentences::add);
    }

    private static List<String> distinct(List<String> sentences) {
        Set<String> runs = new HashSet<>();
        List<String> kept = new ArrayList<>();
        for (String sentence : sentences) {
            String[] words = sentence.split("\\s+", -1);
            Set<String> own = new HashSet<>();
            for (int i = 0; i + SHARED <= words.length; i++) {
                own.add(String.join(" ", List.of(words).subList(i, i + SHARED)).toLowerCase(java.util.Locale.ROOT));
            }
            if (words.length >= SHORTEST && own.stream().noneMatch(runs::contains)) {
                runs.addAll(own);
                kept.add(sentence);
            }
        }
        return kept;
    }
}
