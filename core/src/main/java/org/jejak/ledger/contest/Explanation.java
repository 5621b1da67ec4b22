package org.jejak.ledger.contest;

import java.util.Locale;

/** Why two figures that seem to clash differ. */
public enum Explanation {
    SUMS_UP("they add up"),
    DIFFERENT_INDICATOR("they count different things"),
    DIFFERENT_SCOPE("they count other people, places or times"),
    REVISION("the same party later, or a count that had time to grow"),
    FLOOR_VS_ESTIMATE("the lower one is printed as a floor"),
    OVERLAPPING("both can hold"),
    CONTRADICTION("both cannot hold");

    private final String says;

    Explanation(String says) {
        this.says = says;
    }

    /** The reason in words. */
    public String says() {
        return says;
    }

    /** For example {@code floor-vs-estimate}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
