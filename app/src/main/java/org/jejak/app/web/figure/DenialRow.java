package org.jejak.app.web.figure;

import java.util.Optional;
import org.jejak.app.web.screen.Who;
import org.jejak.ledger.Period;

/**
 * Somebody denies what the figures of a page count.
 *
 * @param proposition what is denied, in the reader's language
 * @param later what the same party came to hold of it afterwards
 */
public record DenialRow(
        Optional<String> party,
        Who who,
        Optional<Period> when,
        String days,
        String proposition,
        String stance,
        String quote,
        String href,
        Optional<String> later) {}
