package org.jejak.ledger;

import java.util.Locale;
import org.jejak.model.Claim;
import org.jejak.model.Event;
import org.jejak.model.Figure;
import org.jejak.model.Position;
import org.jejak.model.Transfer;

/** The kinds of claim, by the names that exports and databases use. */
public enum ClaimKind {
    FIGURE,
    POSITION,
    EVENT,
    TRANSFER,
    FORECAST;

    public static ClaimKind of(Claim claim) {
        if (claim instanceof Figure) {
            return FIGURE;
        }
        if (claim instanceof Position) {
            return POSITION;
        }
        if (claim instanceof Event) {
            return EVENT;
        }
        return claim instanceof Transfer ? TRANSFER : FORECAST;
    }

    /** For example {@code figure}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
