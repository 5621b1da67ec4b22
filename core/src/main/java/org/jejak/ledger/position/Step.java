package org.jejak.ledger.position;

import java.util.Optional;

/**
 * One statement of a series.
 *
 * @param before what the party, or one that speaks for it or for which it speaks, held last, where that was something else. It may be of
 *     another proposition, one that the first makes true or untrue
 */
public record Step(Stated stated, Optional<Stated> before) {

    /** How it changed the position; empty where it did not. */
    public Optional<Turn> turn() {
        return before.map(last -> Turn.of(last.side(), stated.side()));
    }
}
