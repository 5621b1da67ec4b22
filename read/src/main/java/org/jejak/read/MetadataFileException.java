package org.jejak.read;

/** A metadata file that cannot be used at all; the message names the file, the line where there is one, and what was expected. */
public final class MetadataFileException extends Exception {

    private static final long serialVersionUID = 1;

    MetadataFileException(String message) {
        super(message);
    }
}
