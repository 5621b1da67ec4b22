package org.jejak.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.jejak.model.Article;
import org.jejak.model.Metadata;

/**
 * Reads an original, plain text or HTML, into an {@link Article}; which of the two is seen from the content. Never throws for what a file
 * holds. Immutable: may be used from any thread.
 */
public final class ArticleReader {

    /** What one article may have at most unless {@link #withLimit} says otherwise: 20 MB. */
    public static final long DEFAULT_LIMIT = 20_000_000;

    private final long limit;
    private final MetadataFile stated;

    public ArticleReader() {
        this(DEFAULT_LIMIT, MetadataFile.none());
    }

    private ArticleReader(long limit, MetadataFile stated) {
        this.limit = limit;
        this.stated = stated;
    }

    /**
     * The same reader with another limit; a larger file is not loaded.
     *
     * @param bytes at least 1, at most {@code Integer.MAX_VALUE - 8}
     */
    public ArticleReader withLimit(long bytes) {
        if (bytes < 1 || bytes > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException("One article may have 1 to 2147483639 bytes, not " + bytes);
        }
        return new ArticleReader(bytes, stated);
    }

    /** The same reader with metadata that win over what the markup of an article states. */
    public ArticleReader with(MetadataFile metadata) {
        return new ArticleReader(limit, metadata);
    }

    public ReadResult read(Path file) {
        return read(new SourceFile(file, ArticleSource.lastName(file)));
    }

    public ReadResult read(SourceFile file) {
        String name = file.name();
        try {
            Optional<Problem> obstacle = obstacle(file);
            if (obstacle.isPresent()) {
                return obstacle.get();
            }
            try (InputStream in = Files.newInputStream(file.path())) {
                return read(name, in.readNBytes((int) limit + 1)); // one more, should it have grown since
            }
        } catch (NoSuchFileException e) {
            return new Problem.Missing(name);
        } catch (AccessDeniedException e) {
            return new Problem.Unreadable(name, "permission denied");
        } catch (IOException e) {
            return new Problem.Unreadable(name, String.valueOf(e.getMessage()));
        }
    }

    private Optional<Problem> obstacle(SourceFile file) throws IOException {
        Path path = file.path();
        if (Files.isDirectory(path)) {
            return Optional.of(new Problem.Unreadable(file.name(), "a folder that may not be listed"));
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            return Optional.of(new Problem.Unreadable(file.name(), "not a regular file"));
        }
        long size = Files.size(path);
        return size > limit ? Optional.of(new Problem.TooLarge(file.name(), size, limit)) : Optional.empty();
    }

    /**
     * Reads bytes that are already at hand.
     *
     * @param name the name to read them under; its extension decides only where the content leaves it open
     */
    public ReadResult read(String name, byte[] bytes) {
        if (bytes.length > limit) {
            return new Problem.TooLarge(name, bytes.length, limit);
        }
        if (bytes.length == 0) {
            return new Problem.Empty(name);
        }
        ReadResult result = new OriginalBytes(name, bytes).read();
        return result instanceof ReadArticle read ? withStated(read) : result;
    }

    private ReadArticle withStated(ReadArticle read) {
        Optional<Metadata> row = stated.forFile(read.file());
        return row.isEmpty()
                ? read
                : read.with(read.article()
                        .withMetadata(row.get().orElse(read.article().metadata())));
    }
}
