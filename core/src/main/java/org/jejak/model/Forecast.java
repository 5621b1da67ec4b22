package org.jejak.model;

import java.util.List;
import java.util.Optional;

/**
 * What a source plans, promises or expects. The scope's time is that for which it is expected; a {@linkplain Stance#DENIES denial}
 * expects that it will not happen.
 *
 * @param indicator of the event, transfer or figure that is expected
 * @param value how many, where the text says so
 * @param details likelihood, participants, goods, reasons
 */
public record Forecast(
        String id,
        String indicator,
        Mention quote,
        Optional<Interval> value,
        Scope scope,
        Voice voice,
        List<Detail> details)
        implements Claim {

    public Forecast {
        details = List.copyOf(details);
    }

    @Override
    public Forecast with(Voice other) {
        return new Forecast(id, indicator, quote, value, scope, other, details);
    }
}
