package org.jejak.ledger.policy;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jejak.ledger.origin.Origin;

/**
 * A figure that a policy chose.
 *
 * @param as what it stands for in the policy's view
 * @param number what the policy reads it as; empty where it leaves the words as they are
 * @param matter choices of one number, counted from 1 in each series, were made among figures that count over the same; 0 where nothing
 *     was compared
 */
public record Choice(As as, Origin origin, Optional<BigDecimal> number, int matter) {

    /** What a figure stands for. */
    public enum As {
        STATED,
        LATEST,
        LOWEST,
        LOW,
        BEST,
        HIGH,
        FLOOR,
        ESTIMATE;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Choice of(As as, Origin origin) {
        return new Choice(as, origin, Optional.empty(), 0);
    }

    static Choice of(As as, Origin origin, BigDecimal number) {
        return new Choice(as, origin, Optional.of(number), 0);
    }

    Choice in(int one) {
        return new Choice(as, origin, number, one);
    }
}
