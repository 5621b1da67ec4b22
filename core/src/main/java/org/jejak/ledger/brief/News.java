package org.jejak.ledger.brief;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.Period;

/**
 * One thing that is new.
 *
 * @param detail what kind of change, contest or distortion, what came of a forecast, or the grade of a transfer; else empty
 * @param matter what is counted, held, expected or happened: the claim's, or of a position that a number tells the proposition
 * @param party on whose word the new claim stands
 * @param when the days on which it was said or as of which it holds
 * @param claim the new claim to quote
 * @param before what it takes the place of, clashes with or was bent from, and on whose word that stands
 * @param prints every new claim that prints it, the quoted one first
 */
public record News(
        Kind kind,
        Optional<String> detail,
        String matter,
        Optional<String> party,
        Optional<Period> when,
        ClaimEntry claim,
        Optional<Earlier> before,
        List<ClaimEntry> prints) {

    public News {
        prints = List.copyOf(prints);
    }

    /** Of what its claim is about. */
    News(
            Kind kind,
            Optional<String> detail,
            Optional<String> party,
            Optional<Period> when,
            ClaimEntry claim,
            Optional<Earlier> before,
            List<ClaimEntry> prints) {
        this(kind, detail, claim.claim().indicator(), party, when, claim, before, prints);
    }

    /**
     * What news is compared with.
     *
     * @param matter as of the news
     */
    public record Earlier(String matter, Optional<String> party, Optional<Period> when, ClaimEntry claim) {

        /** Of what its claim is about. */
        Earlier(Optional<String> party, Optional<Period> when, ClaimEntry claim) {
            this(claim.claim().indicator(), party, when, claim);
        }
    }

    /** The sections of a brief, in their order. */
    public enum Kind {
        CHANGED_POSITION,
        REVISION,
        CONTEST,
        STALE_REPRINT,
        DISTORTION,
        OUTCOME,
        EVENT,
        TRANSFER,
        FORECAST,
        ORIGIN;

        /** For example {@code changed-position}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
