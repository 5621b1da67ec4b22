package org.jejak.ledger.origin;

import org.jejak.ledger.ClaimId;
import org.jejak.ledger.Period;

/**
 * When an article came out that tells no day of its own.
 *
 * @param when the days on which it may have come out
 * @param told its claim of an event that happens only once
 * @param dated the claim that gives this event its year
 */
public record Dating(Period when, ClaimId told, ClaimId dated) {}
