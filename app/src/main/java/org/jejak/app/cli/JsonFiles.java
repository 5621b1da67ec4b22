package org.jejak.app.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jejak.app.json.Json;
import org.jejak.app.json.ReadingJson;
import org.jejak.ledger.origin.SourceCodes;
import org.jejak.model.ExplainedReading;
import org.jejak.model.Reading;
import org.jspecify.annotations.Nullable;

/** A folder of JSON files, one for each article and named after it. */
final class JsonFiles {

    private final Path folder;
    private final SourceCodes codes;
    private final Set<String> taken = new HashSet<>();

    JsonFiles(@Nullable Path folder, SourceCodes codes) {
        this.folder = folder == null ? Path.of("") : folder;
        this.codes = codes;
    }

    void write(Reading reading, Optional<ExplainedReading> explained) throws IOException {
        Path target = folder.resolve(name(reading.article().file()));
        Path parent = target.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        StringWriter whole = new StringWriter();
        try (Json json = Json.indented(whole)) {
            new ReadingJson(json, explained, Optional.of(codes)).write(reading);
        }
        Files.writeString(target, whole.append('\n').toString());
    }

    /** {@code a.txt} → {@code a.json}; where {@code a.html} comes after {@code a.txt}, {@code a.html.json}. */
    private String name(String file) {
        String stem = file.substring(file.lastIndexOf('/') + 1).contains(".")
                ? file.substring(0, file.lastIndexOf('.'))
                : file;
        for (String name : new String[] {stem, file}) {
            if (taken.add(name.toLowerCase(Locale.ROOT))) {
                return name + ".json";
            }
        }
        int number = 2;
        while (!taken.add((file + "." + number).toLowerCase(Locale.ROOT))) {
            number++;
        }
        return file + "." + number + ".json";
    }
}
