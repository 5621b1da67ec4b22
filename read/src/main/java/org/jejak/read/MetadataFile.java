package org.jejak.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jejak.model.Metadata;

/**
 * What a user's table states about articles: CSV (comma, semicolon or tab) with a header line, or JSONL, a row per article. The columns are
 * {@code file} and any of {@code outlet, published, published_inferred, modified, url, language, title, author}, in any order; {@code
 * published_inferred} counts where nobody states the date.
 *
 * <p>A row belongs to the article whose relative path is the row's {@code file}, or the end of it, or of which it is the end: {@code
 * texts/1.txt} in a row finds {@code 1.txt} read from the folder {@code texts}, and {@code 1.txt} finds {@code texts/1.txt}. Where several
 * rows fit, the longest common path wins; where that leaves two, none does. Immutable: may be used from any thread.
 */
public final class MetadataFile {

    private static final MetadataFile NONE = new MetadataFile("", List.of(), List.of());
    private static final long LIMIT = 200_000_000;

    private final String name;
    private final List<MetadataRow> rows;
    private final List<MetadataNote> notes;
    private final Map<String, List<MetadataRow>> byLastName = new HashMap<>();

    private MetadataFile(String name, List<MetadataRow> rows, List<MetadataNote> notes) {
        this.name = name;
        this.rows = List.copyOf(rows);
        this.notes = List.copyOf(notes);
        rows.forEach(row -> byLastName
                .computeIfAbsent(lastName(row.file()), key -> new ArrayList<>())
                .add(row));
    }

    /** States nothing. */
    public static MetadataFile none() {
        return NONE;
    }

    /**
     * Reads a table. A row or value that makes no sense is left out and noted.
     *
     * @throws MetadataFileException when the file as a whole cannot be used
     */
    public static MetadataFile read(Path file) throws MetadataFileException {
        try {
            if (Files.size(file) > LIMIT) {
                throw new MetadataFileException(
                        file + ": is larger than 200 MB; give a metadata file with one row per article");
            }
            return parse(ArticleSource.lastName(file), Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new MetadataFileException(file + ": is not there; check the path of the metadata file");
        } catch (AccessDeniedException e) {
            throw new MetadataFileException(file + ": cannot be read (permission denied); check its permissions");
        } catch (IOException e) {
            throw new MetadataFileException(file + ": cannot be read (" + e.getMessage() + ")");
        }
    }

    /**
     * Reads a table that is already at hand.
     *
     * @param name the file's name, for notes
     */
    public static MetadataFile parse(String name, byte[] bytes) throws MetadataFileException {
        MetadataRows table = MetadataTable.parse(
                name, new TextDecoder(bytes).decode(Optional.empty()).text());
        return new MetadataFile(name, table.rows(), table.notes());
    }

    /** What was left out while reading, by line. */
    public List<MetadataNote> notes() {
        return notes;
    }

    public int size() {
        return rows.size();
    }

    /** @param article its relative path with forward slashes */
    public Optional<Metadata> forFile(String article) {
        return rowFor(article).map(MetadataRow::metadata);
    }

    /**
     * Rows that name no file that was read, and rows that fit several.
     *
     * @param read the names of all files that were read, with forward slashes
     */
    public List<MetadataNote> unmatched(Collection<String> read) {
        Map<MetadataRow, String> taken = new HashMap<>();
        Map<Integer, MetadataNote> found = new TreeMap<>();
        for (String article : read) {
            rowFor(article).ifPresent(row -> {
                String other = taken.putIfAbsent(row, article);
                if (other != null && !other.equals(article)) {
                    String both = other.compareTo(article) < 0 ? other + " and " + article : article + " and " + other;
                    found.put(
                            row.line(),
                            note(
                                    row,
                                    "'" + row.file() + "' fits several files (" + both
                                            + "); write the path with its folder"));
                }
            });
        }
        rows.stream()
                .filter(row -> !taken.containsKey(row))
                .forEach(row -> found.put(
                        row.line(),
                        note(
                                row,
                                "no file '" + row.file()
                                        + "' was read; expected a path relative to the folder given")));
        return List.copyOf(found.values());
    }

    private MetadataNote note(MetadataRow row, String message) {
        return new MetadataNote(name, row.line(), message);
    }

    private Optional<MetadataRow> rowFor(String article) {
        MetadataRow best = null;
        int length = 0;
        boolean alone = true;
        for (MetadataRow row : byLastName.getOrDefault(lastName(article), List.of())) {
            int common = common(row.file(), article);
            if (common > length) {
                best = row;
                alone = true;
            } else if (common == length) {
                alone = false;
            }
            length = Math.max(length, common);
        }
        return alone ? Optional.ofNullable(best) : Optional.empty();
    }

    /** How well two paths fit: the length of the shorter where it ends the longer, one more where they are equal, else 0. */
    private static int common(String row, String article) {
        if (row.equals(article)) {
            return row.length() + 1;
        }
        return row.endsWith("/" + article) ? article.length() : article.endsWith("/" + row) ? row.length() : 0;
    }

    private static String lastName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
