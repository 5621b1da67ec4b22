package org.jejak.ledger;

/**
 * One line of the custody log, as the caller states it.
 *
 * @param at when, ISO 8601
 * @param who a person or a program with its version
 * @param action for example {@code add}
 * @param detail what it was done to
 */
public record CustodyEntry(String at, String who, String action, String detail) {}
