package org.jejak.ledger.contest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jejak.model.Interval;

/**
 * What a number may stand for, with the play that its hedge and its roundness give it.
 *
 * @param high empty where nothing bounds it
 */
record Bounds(BigDecimal low, Optional<BigDecimal> high) {

    /** How far "about" reaches, as a share of the number. */
    private static final BigDecimal PLAY = new BigDecimal("0.05");

    static Bounds of(Interval value) {
        BigDecimal low = value.min().orElse(BigDecimal.ZERO);
        Optional<BigDecimal> high = value.max();
        return switch (value.modifier()) {
            case ABOUT, NEARLY -> new Bounds(low.subtract(low.multiply(PLAY)), high.map(h -> h.add(h.multiply(PLAY))));
            case EXACT -> {
                BigDecimal play = rounding(low);
                yield new Bounds(low.subtract(play), high.map(h -> h.add(play)));
            }
            default -> new Bounds(low, high);
        };
    }

    /** Without any play. */
    static Bounds printed(Interval value) {
        return new Bounds(value.min().orElse(BigDecimal.ZERO), value.max());
    }

    /** Half of the last digit that is not nought, where the number ends in at least three noughts: 35,000 is rounded, 810 is not. */
    private static BigDecimal rounding(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() <= -3
                ? BigDecimal.ONE
                        .scaleByPowerOfTen(-stripped.scale())
                        .divide(BigDecimal.valueOf(2), 0, RoundingMode.HALF_UP)
                : BigDecimal.ZERO;
    }

    Bounds plus(Bounds other) {
        return new Bounds(low.add(other.low), high.flatMap(h -> other.high.map(h::add)));
    }

    boolean meets(Bounds other) {
        boolean below = high.isPresent() && high.get().compareTo(other.low) < 0;
        boolean above = other.high.isPresent() && other.high.get().compareTo(low) < 0;
        return !below && !above;
    }

    /** Whether the one is not even half of the other. */
    boolean isFarFrom(Bounds other) {
        return isBelowHalf(other) || other.isBelowHalf(this);
    }

    private boolean isBelowHalf(Bounds other) {
        return high.filter(most -> most.add(most).compareTo(other.low) < 0).isPresent();
    }

    boolean isBelow(Bounds other) {
        return low.compareTo(other.low) < 0;
    }
}
