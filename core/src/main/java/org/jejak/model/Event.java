package org.jejak.model;

import java.util.List;

/**
 * Something that is said to have happened.
 *
 * @param indicator its type, as the topic pack names it ({@code dam-opened})
 * @param details participants, reasons
 */
public record Event(String id, String indicator, Mention quote, Scope scope, Voice voice, List<Detail> details)
        implements Claim {

    public Event {
        details = List.copyOf(details);
    }

    @Override
    public Event with(Voice other) {
        return new Event(id, indicator, quote, scope, other, details);
    }
}
