package org.jejak.ledger;

import java.util.Locale;
import org.jejak.model.Claim;
import org.jejak.model.Figure;

/** The kinds of claim, by the names that exports and databases use. */
public enum ClaimKind {
    FIGURE,
    POSITION;

    public static ClaimKind of(Claim claim) {
        return claim instanceof Figure ? FIGURE : POSITION;
    }

    /** For example {@code figure}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
