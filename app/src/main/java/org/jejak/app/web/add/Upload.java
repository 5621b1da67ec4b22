package org.jejak.app.web.add;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jejak.read.MetadataFile;
import org.jejak.read.SourceFile;

/** Files that a browser sent, kept in a folder of their own until they are read. Close it to delete them. */
public final class Upload implements AutoCloseable {

    private final Path folder;
    private final Names names = new Names();
    private final List<SourceFile> files = new ArrayList<>();
    private MetadataFile stated = MetadataFile.none();

    public Upload() throws IOException {
        this.folder = Files.createTempDirectory("jejak-add");
    }

    /** Keeps a file under a number of ours; {@code name} is only what it is called. */
    public void put(String name, InputStream content) throws IOException {
        Path file = folder.resolve(String.valueOf(files.size()));
        Files.copy(content, file);
        files.add(new SourceFile(file, names.of(name)));
    }

    /** What the user states about them. */
    void state(MetadataFile metadata) {
        stated = metadata;
    }

    List<SourceFile> files() {
        return List.copyOf(files);
    }

    MetadataFile stated() {
        return stated;
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
