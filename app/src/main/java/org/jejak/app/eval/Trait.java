package org.jejak.app.eval;

/**
 * One thing that a fault has in common with others.
 *
 * @param aspect in which respect, such as the kind of cue
 * @param value what it is there; empty values are not counted
 */
public record Trait(String aspect, String value) {}
