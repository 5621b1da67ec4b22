package org.jejak.extract.time;

import java.util.Optional;
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
 */
public record Moment(Match.Range tokens, TimeMention.Type type, String value, Optional<Edtf> edtf, Role role) {

    /** "on 3 May", "since May", "by May". */
    public enum Role {
        AT,
        SINCE,
        UNTIL
    }
}
