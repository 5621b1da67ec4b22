package org.jejak.ledger.position;

/** Which of its source's steps a report says a stance was, where it tells no days: "at first", "later", "in the end". */
public enum Order {
    FIRST,
    /** The report says nothing of it. */
    UNTOLD,
    LATER,
    LAST;

    /** @param value as language packs file the word */
    static Order of(String value) {
        return switch (value) {
            case "first" -> FIRST;
            case "later" -> LATER;
            case "last" -> LAST;
            default -> UNTOLD;
        };
    }
}
