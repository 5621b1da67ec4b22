package org.jejak.ledger.position;

import java.util.Locale;

/** How a source changed its position. */
public enum Turn {
    /** From holding to denying, or back. */
    REVERSES,
    /** It no longer says. */
    FALLS_SILENT,
    /** It says what it would not say before. */
    SPEAKS_OUT,
    /** To or from doubt. */
    WAVERS;

    static Turn of(Side before, Side after) {
        if (after == Side.SILENT) {
            return FALLS_SILENT;
        }
        if (before == Side.SILENT) {
            return SPEAKS_OUT;
        }
        return before == Side.DOUBTS || after == Side.DOUBTS ? WAVERS : REVERSES;
    }

    /** For example {@code falls-silent}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
