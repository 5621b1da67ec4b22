package org.jejak.ledger.distortion;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jejak.ledger.distortion.Distortion.Type;
import org.jejak.model.Figure;
import org.jejak.model.Interval;
import org.jejak.model.Modality;
import org.jejak.model.Modifier;

/** What became of a number's hedge from one print to another. */
final class Hedges {

    private static final Set<Modifier> ROUGHLY = Set.of(Modifier.ABOUT, Modifier.NEARLY);

    /** A number of no more digits than this before its noughts is round: "about" adds nothing to it. */
    private static final int ROUND = 2;

    private Hedges() {}

    static Optional<Type> changed(Figure said, Figure printed) {
        Modifier from = said.value().modifier();
        Modifier to = printed.value().modifier();
        if (from == Modifier.BETWEEN && printed.value().point().isPresent()) {
            return Optional.of(Type.RANGE_COLLAPSED);
        }
        if (to == Modifier.EXACT) {
            return lost(said, printed);
        }
        if (from == to || isEmptyWord(said, printed)) {
            return Optional.empty();
        }
        return Optional.of(from == Modifier.EXACT && !isEstimate(said) ? Type.HEDGE_ADDED : Type.HEDGE_CHANGED);
    }

    /** An estimate loosens a number as "about" does; it is no floor. What may be is less than what is. */
    private static Optional<Type> lost(Figure said, Figure printed) {
        if (said.value().modifier() == Modifier.EXACT) {
            return said.voice().modality() == Modality.CONDITIONAL
                            && printed.voice().modality() == Modality.ACTUAL
                    ? Optional.of(Type.HEDGE_LOST)
                    : Optional.empty();
        }
        if (!isEstimate(printed)) {
            return Optional.of(Type.HEDGE_LOST);
        }
        return ROUGHLY.contains(said.value().modifier()) ? Optional.empty() : Optional.of(Type.HEDGE_CHANGED);
    }

    /** "About" beside a number that was round or an estimate before. */
    private static boolean isEmptyWord(Figure said, Figure printed) {
        return said.value().modifier() == Modifier.EXACT
                && printed.value().modifier() == Modifier.ABOUT
                && (isEstimate(said) || isRound(said.value()));
    }

    private static boolean isRound(Interval value) {
        return value.point()
                .map(BigDecimal::stripTrailingZeros)
                .filter(number -> number.scale() < 0 && number.precision() <= ROUND)
                .isPresent();
    }

    private static boolean isEstimate(Figure figure) {
        return figure.voice().modality() == Modality.ESTIMATED;
    }

    /** For the reader, such as {@code about, estimated}. */
    static String of(Figure figure) {
        return of(figure.value().modifier().id(), figure.voice().modality());
    }

    static String of(String words, Modality modality) {
        return words
                + (modality == Modality.ACTUAL ? "" : ", " + modality.name().toLowerCase(Locale.ROOT));
    }
}
