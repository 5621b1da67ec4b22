package org.jejak.store;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decimal numbers in SQLite, which has 64-bit integers and doubles: each number lies in the nearest of these, for people
 * and for sums, and is spelled out beside it where that is not exact. Trailing zeros are not kept.
 */
final class Decimals {
    private static final BigDecimal LONGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    private Decimals() {}

    static @Nullable Object nearest(Optional<BigDecimal> number) {
        if (number.isEmpty()) {
            return null;
        }
        BigDecimal plain = plain(number.get());
        return isLong(plain) ? (Object) plain.longValue() : (Object) plain.doubleValue();
    }

    static @Nullable String exact(Optional<BigDecimal> number) {
        if (number.isEmpty()) {
            return null;
        }
        BigDecimal plain = plain(number.get());
        if (isLong(plain)) {
            return null;
        }
        double nearest = plain.doubleValue();
        boolean exact = Double.isFinite(nearest) && BigDecimal.valueOf(nearest).compareTo(plain) == 0;
        return exact ? null : plain.toPlainString();
    }

    static Optional<BigDecimal> read(@Nullable Object nearest, @Nullable String exact) {
        if (exact != null) {
            return Optional.of(new BigDecimal(exact));
        }
        return nearest == null ? Optional.empty() : Optional.of(plain(new BigDecimal(nearest.toString())));
    }

    private static boolean isLong(BigDecimal plain) {
        return plain.scale() == 0 && plain.abs().compareTo(LONGEST) <= 0;
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
