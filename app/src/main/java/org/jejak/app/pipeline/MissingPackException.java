package org.jejak.app.pipeline;

/** An article was read with a pack that is not here. */
public final class MissingPackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MissingPackException(String pin, String file) {
        super(file + " was read with the pack " + pin
                + ", which is neither in languages/ nor in topics/; put it back, or read"
                + " the article again: jejak add");
    }
}
