package org.jejak.ledger.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jejak.ledger.Period;
import org.jejak.model.Claim;
import org.jejak.model.Figure;
import org.jejak.model.Interval;
import org.jejak.model.Stance;

/** Claims that tell the same of a matter, so that an expectation is held against all of them at once. Not to be added to once asked. */
record Alike(Kind kind, List<Printed> claims) {

    /**
     * What it depends on whether a claim decides, but for the day.
     *
     * @param number empty where numbers do not matter
     */
    record Kind(
            Optional<String> actor,
            Optional<String> target,
            Optional<Period> time,
            boolean isDenied,
            Optional<Interval> number) {

        static Kind of(Claim claim, boolean numbered) {
            return new Kind(
                    claim.scope().actor(),
                    claim.scope().target(),
                    claim.scope().time().flatMap(Period::of),
                    claim.voice().stance() == Stance.DENIES,
                    numbered && claim instanceof Figure figure ? Optional.of(figure.value()) : Optional.empty());
        }
    }

    Alike(Kind kind) {
        this(kind, new ArrayList<>());
    }

    /** Those of articles that came out later than the day, the earliest first; they must have been added in that order. */
    List<Printed> after(LocalDate day) {
        int from = 0;
        for (int to = claims.size(); from < to; ) {
            int middle = (from + to) >>> 1;
            if (claims.get(middle).day().isAfter(day)) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return claims.subList(from, claims.size());
    }
}
