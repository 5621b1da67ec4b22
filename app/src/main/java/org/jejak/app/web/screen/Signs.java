package org.jejak.app.web.screen;

import org.jejak.model.Stance;

/** Signs that stand beside words and marks, so that colour never tells alone. */
public final class Signs {

    private Signs() {}

    /** A refusal has a sign of its own, since it is no denial. */
    public static String of(Stance stance) {
        return switch (stance) {
            case ASSERTS -> "●";
            case CONFIRMS -> "✓";
            case DENIES -> "✕";
            case DOUBTS -> "?";
            case DECLINES_TO_SAY -> "–";
        };
    }
}
