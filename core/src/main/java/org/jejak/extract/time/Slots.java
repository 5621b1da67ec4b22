package org.jejak.extract.time;

import org.jspecify.annotations.Nullable;

/** A date being read: what has been named so far. Lives while one expression is read. */
final class Slots {

    int year = Phrase.NONE;
    int month;
    int day;
    int weekday;

    @Nullable
    Unit block;

    String code = "";
    Phrase.@Nullable Shift within;

    @Nullable
    Direction direction;

    @Nullable
    String clock;
    /** A word such as "May" or "Mar" that alone is no date. */
    boolean doubtful;
    /** The year is written in digits alone, with nothing that says it is one. */
    boolean bareYear;

    boolean isEmpty() {
        return year == Phrase.NONE && month == 0 && day == 0 && weekday == 0 && block == null;
    }

    boolean isBareYear() {
        return year != Phrase.NONE && month == 0 && day == 0 && weekday == 0 && block == null && clock == null;
    }

    boolean hasYear() {
        return year != Phrase.NONE || within != null;
    }

    Phrase.Named named() {
        return new Phrase.Named(year, month, day, weekday, block, code, within, direction);
    }
}
