package org.jejak.pack;

/** A pack that cannot be used; the message names file and line, what was expected and what to do. */
public final class PackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PackException(String place, String message) {
        super(place + ": " + message);
    }
}
