package org.jejak.model;

/**
 * An outlet from which the article as a whole says it comes.
 *
 * @param outlet its canonical name
 * @param quote the words that say so
 */
public record Derivation(String outlet, Mention quote) {}
