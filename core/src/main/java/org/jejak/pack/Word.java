package org.jejak.pack;

/**
 * A word or name that a pack brings.
 *
 * @param category what kind of word, see {@link Category}
 * @param value which one
 * @param form as written in the pack; a trailing {@code *} stands for any ending
 * @param rule file and line
 */
public record Word(String category, String value, String form, String rule) {}
