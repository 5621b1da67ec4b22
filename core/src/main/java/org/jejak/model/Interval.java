package org.jejak.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The reading of a number on the page. The words themselves stay in {@link Figure#phrase()}.
 *
 * @param min lowest value the words allow; empty where they set none
 * @param max highest value the words allow; empty where they set none
 * @param modifier how the words bound it
 */
public record Interval(Optional<BigDecimal> min, Optional<BigDecimal> max, Modifier modifier) {

    public Interval {
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
            throw new IllegalArgumentException("An interval's min " + min.get() + " is above its max " + max.get());
        }
    }

    /** The number itself where the words give a single one, whatever bounds it; empty for ranges and vague counts. */
    public Optional<BigDecimal> point() {
        return switch (modifier) {
            case UP_TO, LESS_THAN -> max;
            case BETWEEN -> Optional.empty();
            default -> modifier.isVague() ? Optional.empty() : min;
        };
    }
}
