package org.jejak.model;

import java.util.List;
import java.util.Optional;

/**
 * Why one part of a claim or an attribution reads as it does.
 *
 * @param value how it reads; empty where nothing was found
 * @param ground the rule that decided it
 * @param evidence what the rule went by, in the order in which it looked
 */
public record Reason(Part part, Optional<String> value, Ground ground, List<Evidence> evidence) {

    public Reason {
        evidence = List.copyOf(evidence);
    }

    /** What is explained. */
    public enum Part {
        FIGURE,
        UNIT,
        INDICATOR,
        /** An indicator that was in question and is not the claim's. */
        RIVAL,
        ACTOR,
        TARGET,
        PLACE,
        TIME,
        SOURCE,
        /** The name under which the ledger files the source. */
        NAME,
        VIA,
        STANCE,
        MODALITY
    }
}
