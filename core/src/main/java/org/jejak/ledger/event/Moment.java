package org.jejak.ledger.event;

import java.util.List;
import java.util.Optional;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.Period;

/** What stands at one place of a timeline. */
public sealed interface Moment permits Occurrence, DatedCount {

    /** Its type, as the topic pack names it. */
    String type();

    /** The days on which it may have been; empty where no report tells any. */
    Optional<Period> when();

    List<Report> reports();

    /** The claim that is quoted for it. */
    default ClaimId id() {
        return reports().get(0).id();
    }
}
