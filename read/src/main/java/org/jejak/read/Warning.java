package org.jejak.read;

/**
 * Something that did not keep an article from being read, but that its user should know.
 *
 * @param message one clear line, without the file's name
 */
public record Warning(Kind kind, String message) {

    /** What sort of thing the warning is about. */
    public enum Kind {
        /** Nothing in the file states its encoding and it is not UTF-8. */
        ENCODING_GUESSED,
        /** Some bytes do not belong to the encoding; each shows as U+FFFD in the text. */
        ENCODING_DAMAGED,
        /** The file ends too early. */
        TRUNCATED,
        /** The page says that it holds only a part of the article: a paywall, one page of several. */
        PARTIAL,
        /** The page shows no main text; it was taken from the page's structured data. */
        TEXT_FROM_STRUCTURED_DATA
    }
}
