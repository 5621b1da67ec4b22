package org.jejak.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jejak.app.pipeline.Home;

/** The sample reports of this checkout. */
final class Samples {

    private Samples() {}

    static List<Path> reports(String story) throws IOException {
        try (Stream<Path> files = Files.list(Home.find().samples().resolve(story))) {
            return files.filter(file -> !file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
