package org.jejak.extract.time;

import java.util.Map;

/**
 * Where a word places a unit of time, and from where it counts: from the day of publication ("last", "next", "ago") or from
 * the date the text spoke of last ("earlier", "the same", "later").
 */
enum Direction {
    LAST(-1, false),
    THIS(0, false),
    NEXT(1, false),
    /** A stretch that ends now: "the past three months". */
    PAST(-1, false),
    /** A stretch that begins now: "the coming weeks". */
    COMING(1, false),
    /** "two days hence". */
    HENCE(1, false),
    EARLIER(-1, true),
    SAME(0, true),
    LATER(1, true);

    private static final Map<String, Direction> WRITTEN = Map.of(
            "-1", LAST,
            "0", THIS,
            "+1", NEXT,
            "past", PAST,
            "coming", COMING,
            "hence", HENCE,
            "earlier", EARLIER,
            "same", SAME,
            "later", LATER);

    final int sign;
    final boolean fromText;

    Direction(int sign, boolean fromText) {
        this.sign = sign;
        this.fromText = fromText;
    }

    /** @param mark its value is the direction as packs write it */
    static Direction of(Mark mark) {
        Direction direction = WRITTEN.get(mark.value());
        if (direction == null) {
            throw new IllegalArgumentException(
                    "'" + mark.value() + "' is no direction in time; write one of " + WRITTEN.keySet());
        }
        return direction;
    }
}
