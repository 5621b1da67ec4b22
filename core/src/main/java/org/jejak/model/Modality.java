package org.jejak.model;

/** The verb's own commitment, apart from the numeric hedge, which is a {@link Modifier}. */
public enum Modality {
    ACTUAL,
    ESTIMATED,
    PLANNED,
    CONDITIONAL
}
