package org.jejak.model;

import java.util.regex.Pattern;

/**
 * A date or interval in the Extended Date/Time Format (ISO 8601-2:2019, levels 0 and 1; unspecified digits as in level 2).
 *
 * @param value for example {@code 2025-02-27}, {@code 2025-01/2025-02}, {@code /2025-01}, {@code 2022/..}, {@code 2024-11~}
 */
public record Edtf(String value) {

    private static final String DATE =
            "-?[0-9X]{4}(-[0-9X]{2}(-[0-9X]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:?[0-9]{2})?)?)?)?[?~%]?";
    private static final Pattern SHAPE = Pattern.compile(DATE + "|(" + DATE + "|\\.\\.)?/(" + DATE + "|\\.\\.)?");

    public Edtf {
        if (!SHAPE.matcher(value).matches() || value.equals("/")) {
            throw new IllegalArgumentException(
                    "'" + value + "' is no EDTF date; write for example 2025-02-27, 2025-02 or 2025-01/2025-02");
        }
    }

    public static boolean isValid(String value) {
        return SHAPE.matcher(value).matches() && !value.equals("/");
    }

    @Override
    public String toString() {
        return value;
    }
}
