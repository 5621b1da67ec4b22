package org.jejak.read;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param path where it is
 * @param name its path relative to the folder given, with forward slashes; of a file that was given itself, its last part
 */
public record SourceFile(Path path, String name) {}
