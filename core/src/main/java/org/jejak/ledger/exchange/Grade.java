package org.jejak.ledger.exchange;

import java.util.Locale;

/** How far reports bear out that something went from one party to another. It says nothing of what is true. */
public enum Grade {
    /** Reports name a proof, or the giver or receiver says so itself. */
    DOCUMENTED,
    /** Somebody says so. */
    ALLEGED,
    /** Nothing but its denial is known. */
    DENIED;

    /** For example {@code documented}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
