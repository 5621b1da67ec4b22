package org.jejak.extract.number;

import java.math.BigDecimal;
import java.util.Optional;
import org.jejak.model.Modifier;

/**
 * A number without its hedges.
 *
 * @param from first token
 * @param to token after the last
 * @param scale the factor its last word multiplied by, 1 where there was none; a range may share it
 * @param words whether it is written in words only
 */
record BareNumber(
        int from,
        int to,
        Optional<BigDecimal> min,
        Optional<BigDecimal> max,
        Modifier modifier,
        BigDecimal scale,
        boolean words) {

    static BareNumber exact(int from, int to, BigDecimal value, BigDecimal scale, boolean words) {
        Optional<BigDecimal> both = Optional.of(value);
        return new BareNumber(from, to, both, both, Modifier.EXACT, scale, words);
    }

    BigDecimal value() {
        return min.orElse(BigDecimal.ZERO);
    }

    BareNumber scaledBy(BigDecimal factor) {
        return new BareNumber(from, to, min.map(factor::multiply), max.map(factor::multiply), modifier, factor, words);
    }
}
