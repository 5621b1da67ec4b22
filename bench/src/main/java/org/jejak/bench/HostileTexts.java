package org.jejak.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jejak.pack.Grammar;
import org.jejak.pack.Packs;
import org.jejak.pack.Vocabulary;
import org.jejak.pack.Word;

/**
 * Texts that nobody writes, to make a reader slow, and ordinary news beside them. All words come from the packs, so that a new
 * language is tried as soon as it is there. The same for the same packs. Immutable; any thread.
 */
public final class HostileTexts {

    /** The text that the others are compared with. */
    public static final String NEWS = "ordinary news";

    /** Signs and words without a meaning, each again and again. */
    private static final List<String> PIECES = List.of(
            "\"", "“", "”", "\" ", "“a” ", "“a ", "'", "9", "9 ", "1-", "1,", "a", "a ", "A ", "a-", "- ", "— ", "( ",
            ") ", "( [ ", ": ", ". ", ", ", "...", "\n", "\n\n", "a\n", "A. ", "9\n", "\u0301", "😀");

    /** Sentences of ordinary news in a paragraph. */
    private static final int PARAGRAPH = 3;

    private static final int FEW = 12;

    /** A prime, which divides no list of words. */
    private static final int STEP = 7919;

    private final List<String> sentences;
    private final Map<String, List<String>> words = new TreeMap<>();

    /** @param home the folder that holds the packs */
    public HostileTexts(Path home, Packs packs, String language) {
        this.sentences = sentences(home.resolve("languages").resolve(language).resolve("golden/attributions.md"));
        Grammar grammar = packs.grammar(language, Optional.of(Bench.TOPIC)).orElseThrow();
        for (Vocabulary vocabulary : grammar.vocabularies()) {
            for (Word word : vocabulary.words()) {
                String kind = word.category().replaceAll("\\..*", "");
                words.computeIfAbsent(kind, key -> new ArrayList<>())
                        .add(word.form().replace("*", ""));
            }
        }
        List<String> names = new ArrayList<>();
        grammar.topic()
                .ifPresent(topic -> topic.names()
                        .forEach(name -> new TreeMap<>(name.names()).values().forEach(names::addAll)));
        words.put("name", names);
    }

    /** The first cell of each row that has one. */
    private static List<String> sentences(Path table) {
        try (Stream<String> lines = Files.lines(table)) {
            return lines.filter(line -> line.startsWith("| ") && !line.startsWith("| sentence"))
                    .map(line -> line.split("\\|", -1)[1].strip().replace("¶", "\n"))
                    .filter(sentence -> sentence.length() > 20)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A report of about so many UTF-16 units, different for each number. */
    public String news(int number, int size) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < size; i++) {
            text.append(sentences.get((number * 31 + i) % sentences.size()));
            text.append(i % PARAGRAPH == PARAGRAPH - 1 ? "\n\n" : " ");
        }
        return text.toString();
    }

    /** Texts of about so many UTF-16 units, by what they are; ordinary news first. */
    public Map<String, String> texts(int size) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(NEWS, news(0, size));
        texts.put("a sentence without a stop", news(0, size).replaceAll("[.!?\\n]+", " "));
        texts.put("quotation marks", repeated("\"", size));
        texts.put("digits", repeated("9", size));
        texts.put("numbers", repeated("9 ", size));
        texts.put("one word", repeated("a ", size));
        texts.put("dashes", repeated("— ", size));
        texts.put("nested brackets", nested("(", ")", size));
        texts.put("nested quotations", nested("“a ", "” ", size));
        texts.put("cues", cycle(words("cue"), " ", size));
        texts.put("names", cycle(words("name"), ", ", size));
        texts.put("dates", cycle(words("month"), " 2024, 12 ", size));
        texts.put("news between cues", between(cycle(words("cue"), " ", 300), size));
        texts.put("news between numbers", between("1.234 5,6 ".repeat(30), size));
        return texts;
    }

    /** More of them: each sign and each kind of word by itself. */
    public Map<String, String> more(int size) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("news between brackets", between("( [ ".repeat(50), size));
        texts.put("news between quotation marks", between("\"".repeat(50), size));
        PIECES.forEach(piece -> texts.put("only " + shown(piece), repeated(piece, size)));
        words.forEach((kind, forms) -> texts.put("words: " + kind, cycle(forms, " ", size)));
        words.forEach((kind, forms) -> texts.put("news between words: " + kind, between(cycle(forms, " ", 300), size)));
        return texts;
    }

    private List<String> words(String kind) {
        return words.getOrDefault(kind, List.of("a"));
    }

    private static String shown(String piece) {
        return piece.replace("\n", "⏎").replace("\u0301", "combining accent");
    }

    private static String repeated(String piece, int size) {
        return piece.repeat(size / piece.length());
    }

    private static String nested(String open, String close, int size) {
        int depth = size / (open.length() + close.length());
        return open.repeat(depth) + close.repeat(depth);
    }

    /** All forms by turns, far ones side by side, so that a longer text has the same mixture as a short one. */
    private static String cycle(List<String> forms, String between, int size) {
        StringBuilder text = new StringBuilder();
        for (long i = 0; text.length() < size; i++) {
            text.append(forms.get((int) (i * STEP % forms.size()))).append(between);
        }
        return text.toString();
    }

    /** The same few sentences again and again, so that a longer text has the same mixture as a short one. */
    private String between(String hostile, int size) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < size; i++) {
            text.append(sentences.get(i % FEW * (sentences.size() / FEW)))
                    .append(' ')
                    .append(hostile)
                    .append(' ');
        }
        return text.toString();
    }
}
