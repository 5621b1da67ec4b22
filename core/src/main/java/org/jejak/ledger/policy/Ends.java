package org.jejak.ledger.policy;

import java.math.BigDecimal;
import org.jejak.model.Interval;
import org.jejak.model.Modifier;

/** The one number that a method puts down for words that leave it open. */
final class Ends {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Ends() {}

    /**
     * The number that the words name; of a range the lower end; of a plural such as "dozens" or "hundreds" one of them, as ACLED codes
     * them, and not the two that a plural promises.
     */
    static BigDecimal lowest(Interval value) {
        if (value.modifier().isVague() && value.modifier() != Modifier.SEVERAL) {
            BigDecimal least = value.min().orElse(BigDecimal.ZERO);
            BigDecimal half = least.divide(TWO);
            return isPlural(least) ? half : least;
        }
        return value.point().or(value::min).or(value::max).orElse(BigDecimal.ZERO);
    }

    /** The number that the words name; of a range or a vague count the higher end, or where they set none the lower. */
    static BigDecimal highest(Interval value) {
        return value.point().or(value::max).or(value::min).orElse(BigDecimal.ZERO);
    }

    /** Twice a unit that can be counted in: two dozen, two hundred; not eleven. */
    private static boolean isPlural(BigDecimal least) {
        return least.stripTrailingZeros().precision() == 1
                || least.stripTrailingZeros().unscaledValue().intValue() == 24;
    }
}
