package org.jejak.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The files under some paths, in an order that depends on their names alone: the paths as given, each folder's entries by name
 * (UTF-16 code units), folders walked where their names stand. Hidden entries are left out, and so is the folder of pictures and
 * scripts that a browser saves beside a page ({@code a_files} beside {@code a.html}). A link is followed, but no folder is entered twice.
 *
 * <p>Immutable; each iteration looks at the disk anew and holds only the listings of the folders it is in. A path that is not there, or a
 * folder that cannot be listed, is handed out like a file, so that reading it says so.
 */
public final class ArticleSource implements Iterable<SourceFile> {

    private final List<Path> roots;
    private final Set<Path> excluded;

    private ArticleSource(List<Path> roots, Set<Path> excluded) {
        this.roots = List.copyOf(roots);
        this.excluded = Set.copyOf(excluded);
    }

    /** All files that are given, and all under the folders that are given. */
    public static ArticleSource of(Collection<Path> filesAndFolders) {
        return new ArticleSource(List.copyOf(filesAndFolders), Set.of());
    }

    public static ArticleSource of(Path... filesAndFolders) {
        return of(List.of(filesAndFolders));
    }

    /** The same without one file, such as a metadata file that lies among the articles. */
    public ArticleSource without(Path file) {
        Set<Path> more = new HashSet<>(excluded);
        more.add(real(file));
        return new ArticleSource(roots, more);
    }

    @Override
    public Iterator<SourceFile> iterator() {
        return new FolderWalk(roots, path -> !excluded.isEmpty() && excluded.contains(real(path)));
    }

    /** Reads each file when it is asked for; nothing is kept. Sequential. */
    public Stream<ReadResult> read(ArticleReader reader) {
        return stream().map(reader::read);
    }

    public Stream<SourceFile> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /** How many files there are; walks the folders without opening a file. */
    public long count() {
        return stream().count();
    }

    /** The entries of a folder by name, hidden ones and companions of saved pages left out. */
    static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        List<Path> entries = new ArrayList<>();
        Set<String> names = new HashSet<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.forEach(entry -> {
                entries.add(entry);
                names.add(lastName(entry));
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        entries.removeIf(entry -> isNoArticle(lastName(entry)) || isCompanion(lastName(entry), names));
        entries.sort((a, b) -> lastName(a).compareTo(lastName(b)));
        return entries;
    }

    /** Hidden files, and the page that says what a folder holds. A file named on its own is read whatever it is called. */
    private static boolean isNoArticle(String name) {
        return name.startsWith(".") || name.equals("README.md") || name.equals("README.txt");
    }

    private static boolean isCompanion(String name, Set<String> siblings) {
        if (!name.endsWith("_files")) {
            return false;
        }
        String page = name.substring(0, name.length() - "_files".length());
        return siblings.contains(page + ".html") || siblings.contains(page + ".htm");
    }

    static String lastName(Path path) {
        Path last = path.getFileName();
        return last == null ? path.toString() : last.toString();
    }

    static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
