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
 */
public record Choice(As as, Origin origin, Optional<BigDecimal> number) {

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

    static Choice stated(Origin origin) {
        return new Choice(As.STATED, origin, Optional.empty());
    }

    static Choice latest(Origin origin) {
        return new Choice(As.LATEST, origin, Optional.empty());
    }
}
