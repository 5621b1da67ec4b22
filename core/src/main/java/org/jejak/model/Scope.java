package org.jejak.model;

import java.util.Optional;

/**
 * What a claim is about. Whatever the text does not say is empty.
 *
 * @param actor whose people or goods; of losses, the suffering side
 * @param target receiver, adversary or other party
 * @param time when it happened, or the date as of which a count holds
 * @param timeText the words that say when
 */
public record Scope(
        Optional<String> actor,
        Optional<String> target,
        Optional<String> place,
        Optional<Edtf> time,
        Optional<String> timeText) {}
