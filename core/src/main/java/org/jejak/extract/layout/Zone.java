package org.jejak.extract.layout;

/** What a line of a newspaper page is. */
public enum Zone {
    HEADLINE,
    SUBHEAD,
    BYLINE,
    DATE,
    CAPTION,
    CREDIT,
    /** Read-also lines, advertisements, sharing buttons: nothing the report says. */
    FURNITURE,
    BODY;

    /** Whether its sentences are read for attributions and claims. */
    public boolean isRead() {
        return this == HEADLINE || this == SUBHEAD || this == BODY || this == CAPTION;
    }
}
