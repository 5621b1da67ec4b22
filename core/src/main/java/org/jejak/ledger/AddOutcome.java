package org.jejak.ledger;

/** What adding an article did to the ledger. */
public enum AddOutcome {
    /** The first time anything is heard of this article. */
    ADDED,
    /** The very same bytes, read the very same way: nothing changed. */
    UNCHANGED,
    /** Other bytes of an article already there; the latest counts and the others are kept. */
    NEW_VERSION,
    /** The same bytes, read otherwise: with other packs or metadata. The new reading replaces the old. */
    RE_READ,
    /** The same bytes under another file name, which is noted. */
    COPY
}
