package org.jejak.extract.time;

import java.util.stream.Stream;
import org.jejak.text.Label;
import org.jejak.text.Match;
import org.jspecify.annotations.Nullable;

/** The categories of the packs that this package reads; see {@link org.jejak.pack.Category} for their meaning. */
enum Kind {
    MONTH("month"),
    WEEKDAY("weekday"),
    UNIT("time.unit"),
    SPAN("time.span"),
    RELATIVE("time.relative"),
    BEFORE("time.before"),
    AFTER("time.after"),
    PART("time.part"),
    DAYPART("time.daypart"),
    SEASON("time.season"),
    QUARTER("time.quarter"),
    NAMED_DAY("time.day"),
    REF("time.ref"),
    SET("time.set"),
    PREP("time.prep"),
    LINK("time.link"),
    BOUND("time.since"),
    ERA("time.era"),
    CLOCK("time.clock"),
    COUNT("time.count"),
    ORDINAL("time.ordinal"),
    ENDING("time.ending"),
    NOT("time.not"),
    NUMBER("number"),
    NUMBER_HALF("number.half"),
    // From here on: what is only looked at beside an expression.
    NUMBER_ABOUT("number.about"),
    NUMBER_SCALE("number.scale"),
    HEDGE("hedge.before"),
    JOIN("conjunction"),
    RANGE_TO("range.to"),
    RANGE_BETWEEN("range.between"),
    MODAL("modal"),
    AHEAD("time.ahead"),
    NOUN("noun"),
    MEASURE("measure");

    private static final @Nullable Kind[] BY_NUMBER = new Kind
            [Stream.of(values())
                            .mapToInt(kind -> Label.number(kind.category))
                            .max()
                            .orElse(0)
                    + 1];

    static {
        for (Kind kind : values()) {
            BY_NUMBER[Label.number(kind.category)] = kind;
        }
    }

    /** A bit for each kind that is part of an expression. */
    static final long PARTS = NUMBER_ABOUT.bit - 1;

    /** The bits of those of which a word may open one. */
    static final long OPENERS = PARTS & ~(ENDING.bit | ERA.bit | AFTER.bit | BOUND.bit | NOT.bit);

    private final String category;
    final long bit = 1L << ordinal();

    /** Whether a word of this kind may open an expression. */
    boolean opens(String value) {
        return switch (this) {
            case PREP -> value.equals("day");
            case LINK -> value.equals("the");
            default -> (OPENERS & bit) != 0;
        };
    }

    Kind(String category) {
        this.category = category;
    }

    /** The bit of the kind that a match is; 0 where it is none. */
    static long bit(Match match) {
        Kind kind = of(match);
        return kind == null ? 0 : kind.bit;
    }

    static @Nullable Kind of(Match match) {
        return match.number() < BY_NUMBER.length ? BY_NUMBER[match.number()] : null;
    }
}
