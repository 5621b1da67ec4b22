package org.jejak.model;

import java.util.Optional;

/**
 * What is known about an article besides its text; whatever nobody stated is empty.
 *
 * @param language ISO 639-1 code
 * @param published when the outlet published it
 * @param publishedInferred when it was published at a guess, where nobody states it: by whoever keeps the articles, by its address, or by
 *     the days that its text shows
 * @param modified when the outlet says it was last changed
 */
public record Metadata(
        Optional<String> title,
        Optional<String> outlet,
        Optional<String> author,
        Optional<String> url,
        Optional<String> language,
        Optional<Edtf> published,
        Optional<Edtf> publishedInferred,
        Optional<Edtf> modified) {

    private static final Metadata NONE = new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Metadata without a guess at the date of publication. */
    public Metadata(
            Optional<String> title,
            Optional<String> outlet,
            Optional<String> author,
            Optional<String> url,
            Optional<String> language,
            Optional<Edtf> published,
            Optional<Edtf> modified) {
        this(title, outlet, author, url, language, published, Optional.empty(), modified);
    }

    public static Metadata none() {
        return NONE;
    }

    /** This metadata, with what it lacks taken from {@code other}. */
    public Metadata orElse(Metadata other) {
        return new Metadata(
                title.or(other::title),
                outlet.or(other::outlet),
                author.or(other::author),
                url.or(other::url),
                language.or(other::language),
                published.or(other::published),
                publishedInferred.or(other::publishedInferred),
                modified.or(other::modified));
    }

    /** This metadata with another guess at the date of publication. */
    public Metadata inferring(Optional<Edtf> guess) {
        return new Metadata(title, outlet, author, url, language, published, guess, modified);
    }
}
