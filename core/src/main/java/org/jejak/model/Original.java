package org.jejak.model;

/**
 * The bytes an article was read from; the bytes themselves travel beside the article.
 *
 * @param sha256 lower-case hexadecimal SHA-256 of the whole original
 * @param mediaType for example {@code text/plain} or {@code text/html}
 * @param charset the encoding that the text was decoded with, by its IANA name
 * @param size in bytes
 */
public record Original(String sha256, String mediaType, String charset, long size) {}
