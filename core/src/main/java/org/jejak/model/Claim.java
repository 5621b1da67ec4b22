package org.jejak.model;

/** One normalised assertion together with the exact words that make it. Events, transfers and forecasts will join. */
public sealed interface Claim permits Figure, Position {

    /** Unique within the article. */
    String id();

    /** What is counted or held, as the topic pack names it. */
    String indicator();

    /** The minimal clause that carries the claim. */
    Mention quote();

    Scope scope();

    Voice voice();
}
