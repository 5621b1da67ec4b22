package org.jejak.ledger.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jejak.ledger.ClaimId;

/**
 * Why a claim asks for a look.
 *
 * @param weight how much of it: contradictions, prints, how many times above or below the others
 * @param about its name among its like, such as the kind of distortion
 * @param with other claims that it is about
 */
public record Cause(Code code, long weight, Optional<String> about, List<ClaimId> with) {

    public Cause {
        with = List.copyOf(with);
    }

    /** What matters most first. */
    public enum Code {
        /** It cannot hold beside others. */
        CONTRADICTION,
        /** It says something else than the print nearest the origin, or is that print. */
        DISTORTION,
        /** By it a source changed its position. */
        TURN,
        /** Its number is ten times above or below the middle of its series, or more. */
        FAR_OUT,
        /** Others repeat it: what is wrong here is wrong there. */
        ECHOED,
        /** It is not known on whose word it stands, or who passed it on. */
        OPEN_CHAIN;

        /** For example {@code far-out}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
