package org.jejak.extract.number;

import java.math.BigDecimal;
import java.util.List;
import org.jejak.extract.number.NumberWords.NumberWord;

/**
 * Adds up number words from left to right. A word that does not fit where it stands is refused: "two three" is no five.
 *
 * <p>The number read is {@code total + group + fraction}: what thousands and above have closed, the hundreds that are still
 * open, and the digits behind a decimal mark.
 */
final class Sum {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int LONGEST_FRACTION = 9;

    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal group = BigDecimal.ZERO;
    /** The words since the last hundred, which a hundred would multiply. */
    private BigDecimal unit = BigDecimal.ZERO;
    /** Only what is smaller can be added. */
    private BigDecimal room = THOUSAND;
    /** The last of the thousands, millions … */
    private BigDecimal closed = BigDecimal.ZERO;
    private BigDecimal scale = BigDecimal.ONE;
    private String fraction = "";
    private boolean inFraction;
    private boolean tens;
    private boolean started;
    private boolean open;

    Sum() {}

    /** The sum with these words added; the sum itself where they do not fit. */
    Sum with(List<NumberWord> words) {
        Sum sum = new Sum(this);
        for (NumberWord word : words) {
            if (!sum.take(word)) {
                return this;
            }
        }
        return sum;
    }

    private Sum(Sum other) {
        total = other.total;
        group = other.group;
        unit = other.unit;
        room = other.room;
        closed = other.closed;
        scale = other.scale;
        fraction = other.fraction;
        inFraction = other.inFraction;
        tens = other.tens;
        started = other.started;
        open = other.open;
    }

    /** Whether the words so far are a number; "one hundred and", "half" are none. */
    boolean isComplete() {
        return started && !open;
    }

    BigDecimal value() {
        return total.add(amount());
    }

    /** The hundred, thousand, million … that the last word multiplied by, else 1. */
    BigDecimal scale() {
        return scale;
    }

    private BigDecimal amount() {
        return inFraction && !fraction.isEmpty() ? group.add(new BigDecimal("0." + fraction)) : group;
    }

    private boolean take(NumberWord word) {
        boolean fits =
                switch (word.kind()) {
                    case UNIT -> inFraction ? digit(word.value()) : unit(word.value());
                    case WHOLE -> !inFraction && (word.value().compareTo(THOUSAND) < 0 ? unit(word.value()) : whole(word.value()));
                    case SCALE -> started && !open && scale(word.value());
                    case HALF -> !inFraction && half(word.value());
                    case AND -> isComplete() && !inFraction && room.compareTo(HUNDRED) >= 0;
                    case POINT -> isComplete() && !inFraction && total.signum() == 0;
                };
        inFraction |= word.kind() == NumberWords.Kind.POINT;
        open = switch (word.kind()) {
            case AND, POINT -> true;
            case HALF -> value().compareTo(BigDecimal.ONE) < 0;
            default -> false;
        };
        started = true;
        return fits;
    }

    private boolean unit(BigDecimal value) {
        if (started && (value.compareTo(room) >= 0 || value.signum() == 0)) {
            return false;
        }
        group = group.add(value);
        unit = room.compareTo(HUNDRED) < 0 ? unit.add(value) : value;
        room = roomBehind(value);
        scale = BigDecimal.ONE;
        return true;
    }

    private static BigDecimal roomBehind(BigDecimal value) {
        boolean tens = value.compareTo(BigDecimal.valueOf(20)) >= 0 && value.remainder(BigDecimal.TEN).signum() == 0;
        return value.compareTo(HUNDRED) >= 0 ? HUNDRED : tens ? BigDecimal.TEN : BigDecimal.ZERO;
    }

    /** "seribu", "a million" */
    private boolean whole(BigDecimal value) {
        BigDecimal power = powerOf(value);
        if (started && (group.signum() != 0 || open || power.compareTo(closed) >= 0)) {
            return false;
        }
        total = total.add(value);
        close(power);
        scale = BigDecimal.ONE;
        return true;
    }

    private static BigDecimal powerOf(BigDecimal value) {
        BigDecimal power = THOUSAND;
        while (value.remainder(power.multiply(THOUSAND)).signum() == 0) {
            power = power.multiply(THOUSAND);
        }
        return power;
    }

    private boolean half(BigDecimal value) {
        boolean ofScale = started && group.signum() == 0 && closed.signum() > 0 && room.signum() > 0;
        boolean ofUnit = !started || unit.signum() > 0;
        if (ofScale) {
            total = total.add(closed.multiply(value));
        } else {
            group = group.add(value);
        }
        room = BigDecimal.ZERO;
        unit = BigDecimal.ZERO;
        return ofScale || ofUnit;
    }

    private boolean scale(BigDecimal value) {
        scale = value.compareTo(HUNDRED) < 0 ? BigDecimal.ONE : value;
        if (inFraction && value.compareTo(HUNDRED) < 0) {
            return tensOfFraction(value);
        }
        if (value.compareTo(THOUSAND) >= 0) {
            return thousands(value);
        }
        if (value.equals(NumberWords.TEEN)) {
            return multiplyUnit(unit.add(BigDecimal.TEN), BigDecimal.ZERO, unit.compareTo(BigDecimal.TEN) < 0);
        }
        if (value.compareTo(BigDecimal.TEN) == 0) {
            return multiplyUnit(unit.multiply(value), BigDecimal.TEN, unit.compareTo(BigDecimal.TEN) < 0);
        }
        boolean hundred = value.compareTo(HUNDRED) == 0;
        return multiplyUnit(unit.multiply(value), hundred ? HUNDRED : BigDecimal.ZERO, group.compareTo(unit) == 0);
    }

    private boolean multiplyUnit(BigDecimal product, BigDecimal roomBehind, boolean fits) {
        boolean multiplies = fits && unit.signum() > 0;
        group = group.subtract(unit).add(product);
        unit = roomBehind.compareTo(BigDecimal.TEN) == 0 ? product : BigDecimal.ZERO;
        room = roomBehind;
        return multiplies;
    }

    private boolean thousands(BigDecimal value) {
        BigDecimal amount = amount();
        boolean below = closed.signum() == 0 || value.compareTo(closed) < 0;
        boolean above = value.compareTo(closed) > 0 && total.signum() > 0 && total.compareTo(value) < 0;
        if (below && amount.signum() > 0) {
            total = total.add(amount.multiply(value));
        } else if (above) {
            // "dua ribu tiga ratus triliun"
            total = total.add(amount).multiply(value);
        } else {
            return false;
        }
        close(value);
        return true;
    }

    private void close(BigDecimal power) {
        closed = power;
        group = BigDecimal.ZERO;
        unit = BigDecimal.ZERO;
        fraction = "";
        inFraction = false;
        room = THOUSAND;
    }

    /** Behind a decimal mark digits stand one by one, or in tens: "koma dua puluh lima", "point twenty-five". */
    private boolean digit(BigDecimal value) {
        boolean afterTens = tens && value.compareTo(BigDecimal.TEN) < 0;
        fraction = (afterTens ? fraction.substring(0, fraction.length() - 1) : fraction) + value.toPlainString();
        tens = value.compareTo(BigDecimal.TEN) > 0 && value.remainder(BigDecimal.TEN).signum() == 0;
        unit = value;
        return fraction.length() <= LONGEST_FRACTION;
    }

    private boolean tensOfFraction(BigDecimal value) {
        boolean teen = value.equals(NumberWords.TEEN);
        boolean fits = (teen || value.compareTo(BigDecimal.TEN) == 0) && unit.signum() > 0 && unit.compareTo(BigDecimal.TEN) < 0;
        String digit = unit.toPlainString();
        String before = fraction.substring(0, Math.max(0, fraction.length() - digit.length()));
        fraction = before + (teen ? "1" + digit : digit + "0");
        tens = !teen;
        unit = BigDecimal.ZERO;
        return fits;
    }
}
