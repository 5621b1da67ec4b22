package org.jejak.model;

/** What a source does with a proposition or a figure. A refusal to comment is no denial. */
public enum Stance {
    ASSERTS,
    CONFIRMS,
    DENIES,
    DOUBTS,
    DECLINES_TO_SAY
}
