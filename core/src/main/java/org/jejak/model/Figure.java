package org.jejak.model;

import java.util.Optional;

/**
 * A claimed number.
 *
 * @param phrase the number with its hedge, verbatim ("sekitar 11.000")
 * @param value how the phrase reads
 * @param unit what is counted, as the pack names it ({@code soldiers})
 */
public record Figure(
        String id,
        String indicator,
        Mention quote,
        Mention phrase,
        Interval value,
        Optional<String> unit,
        Scope scope,
        Voice voice)
        implements Claim {

    @Override
    public Figure with(Voice other) {
        return new Figure(id, indicator, quote, phrase, value, unit, scope, other);
    }
}
