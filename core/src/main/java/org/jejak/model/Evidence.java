package org.jejak.model;

import java.util.Optional;

/** What a {@link Reason} rests on. */
public sealed interface Evidence {

    /**
     * Words of the article.
     *
     * @param entry the pack's line that knows them; empty where they are merely printed there
     */
    record Words(Mention mention, Optional<Entry> entry) implements Evidence {}

    /** A line of a pack that decided without words of the article, such as what an indicator counts. */
    record Line(Entry entry) implements Evidence {}

    /** Another attribution or claim of the same article, by its id there. */
    record Other(String id) implements Evidence {}

    /** A day from which another is counted, and the words that gave it where the article itself prints it. */
    record Day(Edtf day, Optional<Mention> words) implements Evidence {}

    /**
     * A word, name or pattern of a pack.
     *
     * @param pack as {@code name@version}
     * @param place file and line
     * @param category what kind of word, such as {@code hedge.before}
     * @param value which one, such as {@code about}
     */
    record Entry(String pack, String place, String category, String value) {}
}
