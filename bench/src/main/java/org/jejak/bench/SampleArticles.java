package org.jejak.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jejak.model.Article;
import org.jejak.model.Metadata;
import org.jejak.model.Original;
import org.jejak.model.TextMap;

/** Articles of about 3 kB, made by joining the plain text samples of one language. */
final class SampleArticles {

    static final int SIZE = 3_000;

    private SampleArticles() {}

    /** The folder that holds packs and samples. */
    static Path home() {
        return Path.of(System.getProperty("jejak.home", "."));
    }

    /** @param count how many; the samples are taken round and round, each time joined from another one on */
    static List<Article> of(int count) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (String language : List.of("id", "en")) {
            List<String> texts = texts(language);
            for (int i = 0; i < count / 2; i++) {
                articles.add(article(language + "-" + i + ".txt", language, joined(texts, i)));
            }
        }
        return articles;
    }

    private static List<String> texts(String language) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(home().resolve("samples"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                String text = Files.readString(file);
                boolean indonesian = text.contains(" yang ");
                if (indonesian == language.equals("id")) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }

    private static String joined(List<String> texts, int from) {
        StringBuilder joined = new StringBuilder();
        for (int i = from; joined.length() < SIZE; i++) {
            joined.append(texts.get(i % texts.size())).append('\n');
        }
        joined.setLength(joined.lastIndexOf("\n", SIZE));
        return joined.append("\n").append(from).append('\n').toString();
    }

    private static Article article(String file, String language, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Optional<String> none = Optional.empty();
        return new Article(
                file,
                new Original(sha256(bytes), "text/plain", "UTF-8", bytes.length),
                text,
                TextMap.identity(text.codePointCount(0, text.length())),
                new Metadata(none, none, none, none, Optional.of(language), Optional.empty(), Optional.empty()));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
