package org.jejak.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jejak.pack.Packs;

/** Where the packs under test lie: the system property jejak.home, else the nearest folder above with languages and topics. */
public final class PackHome {

    public static final Path FOLDER = find();
    public static final Packs PACKS = Packs.below(FOLDER);

    private PackHome() {}

    private static Path find() {
        String stated = System.getProperty("jejak.home");
        Path folder = Path.of(stated == null ? "" : stated).toAbsolutePath();
        while (folder.getParent() != null && !Files.isDirectory(folder.resolve("languages"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** Files that match a glob below the home folder, in order; of one topic alone where the system property jejak.topic names it. */
    public static List<Path> files(String glob) {
        String topic = System.getProperty("jejak.topic", "*");
        return matching(glob.replace("topics/*/", "topics/" + topic + "/"));
    }

    private static List<Path> matching(String glob) {
        var matcher = FOLDER.getFileSystem().getPathMatcher("glob:" + FOLDER + "/" + glob);
        try (Stream<Path> files =
                Stream.concat(Files.walk(FOLDER.resolve("languages")), Files.walk(FOLDER.resolve("topics")))) {
            return files.filter(matcher::matches).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
