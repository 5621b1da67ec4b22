package org.jejak.app.pipeline;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder that holds {@code languages/}, {@code topics/} and {@code samples/}.
 *
 * @param folder absolute
 */
public record Home(Path folder) {

    /** The system property {@code jejak.home}, which the launcher sets; else the nearest folder above the program that has packs. */
    public static Home find() {
        String stated = System.getProperty("jejak.home");
        Path folder = stated != null ? Path.of(stated) : aboveProgram().orElse(Path.of(""));
        return new Home(folder.toAbsolutePath().normalize());
    }

    private static Optional<Path> aboveProgram() {
        try {
            Path program = Path.of(Home.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            for (Path above = program; above != null; above = above.getParent()) {
                if (Files.isDirectory(above.resolve("languages")) && Files.isDirectory(above.resolve("topics"))) {
                    return Optional.of(above);
                }
            }
            return Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    public Path samples() {
        return folder.resolve("samples");
    }
}
