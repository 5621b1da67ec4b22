package org.jejak.model;

/**
 * Words as the article prints them.
 *
 * @param text exactly the slice of the article at {@code span}
 * @param span where it stands, in code points
 */
public record Mention(String text, Span span) {}
