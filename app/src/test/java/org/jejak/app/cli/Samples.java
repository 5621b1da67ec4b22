package org.jejak.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jejak.app.pipeline.Home;

/** The sample reports of this checkout. */
final class Samples {

    private Samples() {}

    /** Adds the reports of a story to a case that is not there yet. */
    static Cli added(Path file, String story) throws IOException {
        Cli cli = Cli.run(Stream.concat(
                        Stream.of("add", file.toString()),
                        reports(story).stream().map(Path::toString))
                .toArray(String[]::new));
        assertThat(cli.code()).as(cli.err()).isEqualTo(Exit.OK);
        return cli;
    }

    static List<Path> reports(String story) throws IOException {
        try (Stream<Path> files = Files.list(Home.find().samples().resolve(story))) {
            return files.filter(file -> !file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
