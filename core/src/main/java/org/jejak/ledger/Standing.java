package org.jejak.ledger;

import java.util.Locale;
import java.util.Optional;

/**
 * How a claim stands with the analyst.
 *
 * @param by who gave the verdict; empty where nobody did
 * @param at when, as the decision has it
 * @param credibility 1 to 6, where a decision gave one
 */
public record Standing(Verdict verdict, Optional<String> by, Optional<String> at, Optional<Integer> credibility) {

    /** Read by the machine, and by nobody else. */
    public static final Standing OPEN =
            new Standing(Verdict.OPEN, Optional.empty(), Optional.empty(), Optional.empty());

    /** The credibility of a claim that nobody graded. */
    public static final int UNGRADED = 6;

    /** Whether a person read the claim too. */
    public boolean isReviewed() {
        return verdict != Verdict.OPEN;
    }

    public int grade() {
        return credibility.orElse(UNGRADED);
    }

    /** What the last decision about the claim itself made of it. */
    public enum Verdict {
        OPEN,
        ACCEPTED,
        CORRECTED,
        REJECTED;

        /** For example {@code accepted}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
