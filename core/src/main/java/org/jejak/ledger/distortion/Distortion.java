package org.jejak.ledger.distortion;

import org.jejak.ledger.ClaimEntry;

/**
 * A print that says something else than the one nearest the origin.
 *
 * @param upstream the print that it is measured by
 * @param downstream the print that was changed
 * @param from what upstream says in that respect, {@code to} what downstream makes of it
 */
public record Distortion(Type type, ClaimEntry upstream, ClaimEntry downstream, String from, String to) {

    /** What was changed. */
    public enum Type {
        /** One indicator printed as another: casualties as killed. */
        INDICATOR_CHANGED,
        /** "About", "at least" or an estimate printed as a plain fact. */
        HEDGE_LOST,
        HEDGE_CHANGED,
        HEDGE_ADDED,
        /** Children printed as people, one side's losses as those of both, a week's dead as all the dead. */
        SCOPE_WIDENED,
        /** The same number of something else: of households as of people. */
        UNIT_CHANGED,
        /** A denial printed as if its source had held the contrary, or left out where the claim that it denies is repeated. */
        DENIAL_DROPPED,
        /** One end of a range printed as the number. */
        RANGE_COLLAPSED,
        /** Given to another party: to one who passed it on. */
        SOURCE_SWAPPED,
        /** One slip of a finger: in a title, or in a report that stands alone with its number. */
        DIGIT_SLIP,
        /** A figure that its own source has since replaced, printed as of today. */
        STALE_AS_NEW
    }

    /** Whether it is about how firmly a number or a stand is told. */
    boolean isOfHedge() {
        return type == Type.HEDGE_LOST || type == Type.HEDGE_CHANGED || type == Type.HEDGE_ADDED;
    }

    /** For example {@code hedge-lost}; of a changed indicator both names, {@code casualties-as-killed}. */
    public String id() {
        return type == Type.INDICATOR_CHANGED
                ? from + "-as-" + to
                : type.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
