package org.jejak.app.eval;

/** Gold that cannot be used; the message names file and line, and what was expected. */
public final class GoldException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    GoldException(String message) {
        super(message);
    }
}
