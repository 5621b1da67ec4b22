package org.jejak.read;

/**
 * Something in a metadata file that could not be used.
 *
 * @param line from 1; the line on which the row begins
 * @param message what is wrong and what was expected
 * @param problem whether something is lost; a column of another program's own is only passed over
 */
public record MetadataNote(String file, int line, String message, boolean problem) {

    MetadataNote(String file, int line, String message) {
        this(file, line, message, true);
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
