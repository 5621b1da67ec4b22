package org.jejak.model;

import java.util.List;

/** One normalised assertion together with the exact words that make it. */
public sealed interface Claim permits Figure, Position, Event, Transfer, Forecast {

    /** Unique within the article. */
    String id();

    /** What is counted or held, what happened, went over or is expected, as the topic pack names it. */
    String indicator();

    /** The minimal clause that carries the claim. */
    Mention quote();

    Scope scope();

    Voice voice();

    /** The same on another's word. */
    Claim with(Voice voice);

    /** What else its words tell, in text order. */
    default List<Detail> details() {
        return List.of();
    }
}
