package org.jejak.ledger.contest;

import java.util.Locale;

/** Why two figures that seem to clash differ. */
public enum Explanation {
    /** They add up: no clash. */
    SUMS_UP,
    /** They count different things. */
    DIFFERENT_INDICATOR,
    /** They count over different people, places or periods. */
    DIFFERENT_SCOPE,
    /** One party, or those who report through it, at a later date. */
    REVISION,
    /** The lower of them is printed as a floor. */
    FLOOR_VS_ESTIMATE,
    /** Both can hold: their ranges meet. */
    OVERLAPPING,
    /** Both cannot hold. */
    CONTRADICTION;

    /** For example {@code floor-vs-estimate}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
