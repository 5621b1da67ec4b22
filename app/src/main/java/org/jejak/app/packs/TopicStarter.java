package org.jejak.app.packs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes the folder that a new topic pack begins with: every file with what belongs into it, and nothing of any story. */
public final class TopicStarter {

    /** As they lie below the folder; {@code resources} of this package hold the same. */
    private static final List<String> FILES = List.of(
            "topic.yaml",
            "indicators.yaml",
            "propositions.yaml",
            "events.yaml",
            "transfers.yaml",
            "instruments.yaml",
            "sides.yaml",
            "names/institutions.yaml",
            "names/people.yaml");

    /** As they lie below the folder, once for each language, whose code stands for CODE. */
    private static final List<String> OF_A_LANGUAGE = List.of(
            "CODE/words/words.yaml",
            "golden/figures.CODE.md",
            "golden/positions.CODE.md",
            "golden/events.CODE.md",
            "golden/transfers.CODE.md",
            "golden/forecasts.CODE.md");

    private TopicStarter() {}

    /**
     * @param name the folder's name
     * @param languages the codes of those that the topic will be read in
     * @param home the folder that holds {@code topics}
     * @return the new folder
     * @throws FileAlreadyExistsException if there is such a topic; nothing is changed then
     */
    public static Path write(String name, Collection<String> languages, Path home) throws IOException {
        Path folder = home.resolve("topics").resolve(name);
        if (Files.exists(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        String label =
                languages.stream().map(code -> "  " + code + ": " + name + "\n").collect(Collectors.joining());
        for (String file : FILES) {
            put(folder.resolve(file), template(file).replace("LABEL\n", label));
        }
        for (String code : languages) {
            for (String file : OF_A_LANGUAGE) {
                put(folder.resolve(file.replace("CODE", code)), template(file).replace("CODE", code));
            }
        }
        return folder;
    }

    /** Whether it can name a topic: small letters, digits and hyphens, as in an address; two letters are a language's. */
    public static boolean isName(String name) {
        return name.matches("[a-z][a-z0-9-]{2,}");
    }

    private static void put(Path target, String text) throws IOException {
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        Files.writeString(target, text);
    }

    private static String template(String file) {
        String name = "topic/" + file.replace('/', '-').replace("CODE-", "").replace(".CODE", "");
        try (InputStream in = Objects.requireNonNull(TopicStarter.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
