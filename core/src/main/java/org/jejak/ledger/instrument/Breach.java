package org.jejak.ledger.instrument;

import java.util.Locale;
import org.jejak.ledger.exchange.Lot;
import org.jejak.pack.Instrument;
import org.jejak.pack.Instrument.Clause;

/** A transfer that a clause forbids by the words of the pack. Nobody need have said so, and that the transfer happened is only claimed. */
public record Breach(Lot lot, Instrument instrument, Clause clause, Reach reach) {

    /** How far the clause goes. */
    public enum Reach {
        /** Any of it is forbidden. */
        FORBIDDEN,
        /** The claimed amount is above what is allowed. */
        ABOVE_LIMIT,
        /** So much is allowed, and no claim tells whether it was more. */
        IF_ABOVE_LIMIT;

        /** For example {@code above-limit}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
