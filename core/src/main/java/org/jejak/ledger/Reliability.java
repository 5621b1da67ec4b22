package org.jejak.ledger;

import java.util.Arrays;
import java.util.Optional;

/** How reliable the analyst holds a source to be, after the Admiralty code. */
public enum Reliability {
    /** Completely reliable. */
    A,
    /** Usually reliable. */
    B,
    /** Fairly reliable. */
    C,
    /** Not usually reliable. */
    D,
    /** Unreliable. */
    E,
    /** Cannot be judged: every source that nobody graded. */
    F;

    public static Optional<Reliability> named(String letter) {
        return Arrays.stream(values())
                .filter(grade -> grade.name().equals(letter))
                .findFirst();
    }
}
