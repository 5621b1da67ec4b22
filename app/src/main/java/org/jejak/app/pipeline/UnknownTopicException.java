package org.jejak.app.pipeline;

import java.util.List;

/** A topic was asked for that no pack teaches. */
public final class UnknownTopicException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownTopicException(String topic, List<String> known) {
        super("there is no topic pack '" + topic + "'; "
                + (known.isEmpty() ? "the folder topics/ holds none" : "there are: " + String.join(", ", known)));
    }
}
