package org.jejak.app.web.article;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is marked in an article. */
public enum Shown {
    ALL,
    CLAIMS,
    ATTRIBUTIONS,
    NONE;

    /** As addresses name it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Shown named(Optional<String> id) {
        return Stream.of(values())
                .filter(each -> each.id().equals(id.orElse("")))
                .findFirst()
                .orElse(ALL);
    }

    boolean claims() {
        return this == ALL || this == CLAIMS;
    }

    boolean attributions() {
        return this == ALL || this == ATTRIBUTIONS;
    }
}
