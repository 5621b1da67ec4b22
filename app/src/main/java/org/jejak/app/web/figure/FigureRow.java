package org.jejak.app.web.figure;

import java.util.List;
import java.util.Optional;
import org.jejak.app.web.screen.Who;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.Period;
import org.jejak.model.Interval;
import org.jejak.model.Modality;

/**
 * One origin's figure as a page tells it.
 *
 * @param as what the policy chose it as; empty where it stands for itself
 * @param says the number with its hedge
 * @param outlets who prints it, each once
 * @param relays who passed it on
 * @param prints how other prints tell the number
 * @param before what it takes the place of
 * @param method how it was counted
 * @param independence a key for {@code independence.…}
 */
public record FigureRow(
        ClaimId id,
        Optional<String> party,
        Who who,
        Optional<Period> when,
        String days,
        Interval value,
        String says,
        List<String> as,
        String quote,
        String href,
        String origin,
        int articles,
        boolean open,
        List<String> relays,
        List<String> outlets,
        List<String> prints,
        Optional<Before> before,
        Modality modality,
        Optional<String> method,
        String independence,
        List<String> backers) {

    /** An older statement. */
    public record Before(ClaimId id, String says, String days) {}
}
