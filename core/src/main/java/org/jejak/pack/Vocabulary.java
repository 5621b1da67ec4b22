package org.jejak.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jejak.text.PatternSyntaxException;
import org.jejak.text.TokenPattern;

/**
 * The words and patterns of a language pack, or those that a topic pack adds to a language.
 *
 * @param words single words and names
 * @param rules patterns with examples
 */
public record Vocabulary(List<Word> words, List<Rule> rules) {

    public Vocabulary {
        words = List.copyOf(words);
        rules = List.copyOf(rules);
    }

    public static Vocabulary none() {
        return new Vocabulary(List.of(), List.of());
    }

    /** Reads the folders {@code words} and {@code patterns} below a folder; each may be missing. */
    static Vocabulary read(Path folder, String name) {
        List<Word> words = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        for (Path file : yamlFiles(folder.resolve("words"))) {
            readWords(Yaml.read(file, name + "/words/" + file.getFileName()), words);
        }
        for (Path file : yamlFiles(folder.resolve("patterns"))) {
            readRules(Yaml.read(file, name + "/patterns/" + file.getFileName()), rules);
        }
        return new Vocabulary(words, rules);
    }

    static List<Path> yamlFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void readWords(Yaml file, List<Word> words) {
        file.map().forEach((category, values) -> {
            Category.require(category, values);
            values.map().forEach((value, forms) -> {
                for (Yaml form : forms.list()) {
                    words.add(word(category, value, form));
                }
            });
        });
    }

    private static Word word(String category, String value, Yaml form) {
        String text = form.text().strip();
        if (text.isEmpty()) {
            throw form.expected("a word");
        }
        if (text.indexOf(' ') >= 0 && Category.needsExamples(category)) {
            throw form.expected("one word, since '" + text + "' is more than a word: a " + category
                    + " of several words is a pattern and belongs in patterns/ with hits and misses");
        }
        return new Word(category, value, text, form.place());
    }

    private static void readRules(Yaml file, List<Rule> rules) {
        file.only("stage", "patterns");
        int stage = file.at("stage").map(Vocabulary::stage).orElse(5);
        for (Yaml entry : file.required("patterns").list()) {
            rules.add(rule(stage, entry.only("mark", "pattern", "hits", "misses", "note")));
        }
    }

    private static int stage(Yaml value) {
        String text = value.text();
        if (text.length() != 1 || text.charAt(0) < '1' || text.charAt(0) > '9') {
            throw value.expected("a stage from 1 to 9, in which its patterns run, not '" + text + "'");
        }
        return text.charAt(0) - '0';
    }

    private static Rule rule(int stage, Yaml entry) {
        Yaml mark = entry.required("mark");
        String[] parts = mark.text().split("=", 2);
        Category.require(parts[0], mark);
        Yaml pattern = entry.required("pattern");
        List<String> hits = examples(entry, "hits");
        List<String> misses = examples(entry, "misses");
        String value = parts.length > 1 ? parts[1] : "";
        return new Rule(
                stage, parts[0].intern(), value, pattern.text(), compile(pattern), hits, misses, pattern.place());
    }

    private static TokenPattern compile(Yaml pattern) {
        try {
            return TokenPattern.compile(pattern.text());
        } catch (PatternSyntaxException e) {
            throw new PackException(pattern.place(), String.valueOf(e.getMessage()));
        }
    }

    private static List<String> examples(Yaml entry, String key) {
        List<String> examples = entry.at(key).map(Yaml::texts).orElse(List.of());
        if (examples.isEmpty()) {
            throw entry.expected(
                    "'" + key + "': a pattern without examples does not load; write at least one sentence");
        }
        return examples;
    }
}
