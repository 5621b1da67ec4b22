package org.jejak.model;

import java.util.List;
import java.util.Optional;

/**
 * A claimed number.
 *
 * @param phrase the number with its hedge, verbatim ("sekitar 11.000")
 * @param value how the phrase reads
 * @param unit what is counted, as the pack names it ({@code soldiers})
 * @param details how the count was made, where its words say so
 */
public record Figure(
        String id,
        String indicator,
        Mention quote,
        Mention phrase,
        Interval value,
        Optional<String> unit,
        Scope scope,
        Voice voice,
        List<Detail> details)
        implements Claim {

    public Figure {
        details = List.copyOf(details);
    }

    /** One whose words do not say how it was counted. */
    public Figure(
            String id,
            String indicator,
            Mention quote,
            Mention phrase,
            Interval value,
            Optional<String> unit,
            Scope scope,
            Voice voice) {
        this(id, indicator, quote, phrase, value, unit, scope, voice, List.of());
    }

    @Override
    public Figure with(Voice other) {
        return new Figure(id, indicator, quote, phrase, value, unit, scope, other, details);
    }
}
