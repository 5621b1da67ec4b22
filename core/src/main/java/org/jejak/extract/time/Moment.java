package org.jejak.extract.time;

import java.util.Optional;
import org.jejak.extract.reason.Basis;
import org.jejak.model.Edtf;
import org.jejak.model.TimeMention;
import org.jejak.text.Match;

/**
 * A time expression in tokens.
 *
 * @param tokens where it stands, prepositions left out
 * @param value TIMEX3 value
 * @param edtf the calendar date or interval, where settled
 * @param role how it bounds what it dates: at it, from it on, up to it
 * @param period what it dates, with its role and the expression it is paired with: {@code 2022/..} for "since 2022", for both
 *     ends of "between 8 and 13 October" the whole interval; equal to {@code edtf} where it stands alone
 * @param stretch of a length of time that ends or begins when it is told
 * @param basis from what it was counted
 */
public record Moment(
        Match.Range tokens,
        TimeMention.Type type,
        String value,
        Optional<Edtf> edtf,
        Role role,
        Optional<Edtf> period,
        Optional<Stretch> stretch,
        Basis basis) {

    /** "on 3 May", "since May", "by May". */
    public enum Role {
        AT,
        SINCE,
        UNTIL
    }
}
