package org.jejak.app.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jejak.model.Article;
import org.jejak.model.Metadata;
import org.jejak.model.Original;
import org.jejak.model.TextMap;

/** Stands in for the module read until it is merged: UTF-8 text files only. */
public final class PlainReader {

    /** A file and the name to read it under. */
    public record File(Path path, String name) {}

    public Stream<File> files(List<Path> paths) {
        return paths.stream().flatMap(PlainReader::below);
    }

    private static Stream<File> below(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(new File(path, path.getFileName().toString()));
        }
        try {
            return Files.walk(path)
                    .filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(file -> new File(file, path.relativize(file).toString().replace('\\', '/')));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Outcome read(File file, BiFunction<Article, byte[], Outcome> next) {
        try {
            byte[] bytes = Files.readAllBytes(file.path());
            String text = new String(bytes, StandardCharsets.UTF_8);
            text = text.startsWith("\ufeff") ? text.substring(1) : text;
            String sha = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            Article article = new Article(
                    file.name(),
                    new Original(sha, "text/plain", "UTF-8", bytes.length),
                    text,
                    TextMap.identity(text.codePointCount(0, text.length())),
                    Metadata.none());
            return next.apply(article, bytes);
        } catch (IOException | NoSuchAlgorithmException e) {
            return new Outcome.Refused(file.name(), file.name() + ": cannot be read (" + e.getMessage() + ")");
        }
    }
}
