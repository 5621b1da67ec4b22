package org.jejak.ledger.instrument;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jejak.ledger.Period;
import org.jejak.pack.Instrument;
import org.jejak.pack.Instrument.State;

/**
 * An instrument with what follows for it from claims.
 *
 * @param moves in time, those of no known day last
 * @param assertions that it is broken or applies, in the order of its clauses
 * @param breaches what its clauses forbid of what is claimed to have gone over
 */
public record Standing(Instrument instrument, List<Moved> moves, List<Assertion> assertions, List<Breach> breaches) {

    public Standing {
        moves = List.copyOf(moves);
        assertions = List.copyOf(assertions);
        breaches = List.copyOf(breaches);
    }

    /** The move by which it came furthest, of those that somebody says happened; by day, then in the order of the states. */
    public Optional<Moved> latest() {
        return moves.stream()
                .filter(move -> !move.event().holding().isEmpty())
                .max(Comparator.comparing((Moved move) ->
                                move.event().when().map(Period::first).orElse(Period.BEGINNING))
                        .thenComparing(Moved::state));
    }

    /** Where it stands by what is claimed. */
    public Optional<State> state() {
        return latest().map(Moved::state);
    }

    /** Whether the case tells nothing of it. */
    public boolean isSilent() {
        return moves.isEmpty() && assertions.isEmpty() && breaches.isEmpty();
    }
}
