package org.jejak.ledger.instrument;

import org.jejak.ledger.event.Occurrence;
import org.jejak.pack.Instrument.State;

/** An event that moves an instrument to a state, as claimed by those who tell it. */
public record Moved(State state, Occurrence event) {}
