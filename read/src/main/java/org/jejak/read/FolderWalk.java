package org.jejak.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Walks folders depth first, one listing at a time; remembers the folders it has entered, not the files. */
final class FolderWalk implements Iterator<SourceFile> {

    private record Level(String prefix, Iterator<Path> entries) {}

    private final Deque<Level> levels = new ArrayDeque<>();
    private final Set<Path> entered = new HashSet<>();
    private final Predicate<Path> excluded;
    private @Nullable SourceFile next;

    FolderWalk(List<Path> roots, Predicate<Path> excluded) {
        this.excluded = excluded;
        levels.push(new Level("", roots.iterator()));
        this.next = advance();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public SourceFile next() {
        SourceFile result = next;
        if (result == null) {
            throw new NoSuchElementException();
        }
        next = advance();
        return result;
    }

    private @Nullable SourceFile advance() {
        while (!levels.isEmpty()) {
            Level level = levels.element();
            if (!level.entries().hasNext()) {
                levels.pop();
                continue;
            }
            SourceFile found = visit(level, level.entries().next());
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** A file, or null after entering a folder or passing over something that is neither. */
    private @Nullable SourceFile visit(Level level, Path path) {
        boolean given = levels.size() == 1;
        String name = level.prefix() + ArticleSource.lastName(path);
        if (!Files.isDirectory(path)) {
            boolean wanted = given
                    || Files.isRegularFile(path)
                    || !Files.exists(path); // gone, or a broken link: reading says so
            return wanted && !excluded.test(path) ? new SourceFile(path, name) : null;
        }
        if (!entered.add(ArticleSource.real(path))) {
            return null;
        }
        try {
            String prefix = given ? "" : name + "/";
            levels.push(new Level(prefix, ArticleSource.list(path).iterator()));
            return null;
        } catch (IOException e) {
            return new SourceFile(path, name);
        }
    }
}
