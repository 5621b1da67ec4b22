package org.jejak.ledger.position;

import org.jejak.model.Stance;

/** Where a stance leaves its holder. Who goes over to another side has changed its position; who confirms what it asserted has not. */
public enum Side {
    HOLDS,
    REJECTS,
    DOUBTS,
    /** It refuses to comment or says neither: no denial. */
    SILENT;

    public static Side of(Stance stance) {
        return switch (stance) {
            case ASSERTS, CONFIRMS -> HOLDS;
            case DENIES -> REJECTS;
            case DOUBTS -> DOUBTS;
            case DECLINES_TO_SAY -> SILENT;
        };
    }
}
