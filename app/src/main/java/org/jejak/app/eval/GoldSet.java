package org.jejak.app.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A folder of texts that people have annotated, in one of the {@link GoldFormat}s. */
public interface GoldSet {

    /** The texts that have gold, by name. */
    List<Path> texts();

    /** What the set itself states about its articles, in the form of a metadata file. */
    Optional<Path> metadata();

    /** Who published a text, where the set says so. */
    Optional<String> outlet(Path text) throws IOException;

    /** A new scorer, which has seen no text yet. */
    Scorer scorer();
}
