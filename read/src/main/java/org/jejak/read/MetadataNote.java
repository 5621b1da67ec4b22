package org.jejak.read;

/**
 * Something in a metadata file that could not be used.
 *
 * @param line from 1; the line on which the row begins
 * @param message what is wrong and what was expected
 */
public record MetadataNote(String file, int line, String message) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
