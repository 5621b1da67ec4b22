package org.jejak.app.eval;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Lists of words that the gold data's own scorers use. */
final class GoldWords {

    private GoldWords() {}

    /** The lines of a file beside this class, without comments and blank lines. */
    static List<String> lines(String file) {
        try (InputStream in = GoldWords.class.getResourceAsStream(file)) {
            String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return all.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
