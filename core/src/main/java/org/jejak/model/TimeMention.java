package org.jejak.model;

import java.util.Optional;

/**
 * A date, time, duration or set in the text.
 *
 * @param type TIMEX3 type
 * @param value TIMEX3 value (TimeML 1.2.1), for example {@code 2025-02-27}, {@code P3M}, {@code PRESENT_REF}
 * @param edtf the calendar date or interval it stands for; empty where the text and the published date do not settle it
 */
public record TimeMention(Mention mention, Type type, String value, Optional<Edtf> edtf) {

    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
