package org.jejak.extract.time;

import org.jejak.model.TimeMention;
import org.jspecify.annotations.Nullable;

/** What a time expression says, before it is resolved against any date. */
sealed interface Phrase {

    /** No year, month, day or weekday is named. */
    int NONE = Integer.MIN_VALUE;

    /**
     * A period named by the calendar.
     *
     * @param year proleptic, or {@link #NONE}
     * @param month 1 to 12, or 0
     * @param day 1 to 31, or 0
     * @param weekday 1 (Monday) to 7, or 0
     * @param block season, quarter, half, decade or century, where one is named
     * @param code which season, quarter or half, such as SU, Q1; empty for others
     * @param within the period it lies in, where that is relative: "April last year"
     * @param direction "last November"
     */
    record Named(
            int year,
            int month,
            int day,
            int weekday,
            @Nullable Unit block,
            String code,
            @Nullable Shift within,
            @Nullable Direction direction)
            implements Phrase {

        /** Whether it names a day of a week, and none of a month. */
        boolean isWeekday() {
            return weekday > 0 && day == 0;
        }

        boolean hasYear() {
            return year != NONE;
        }

        boolean isFixed() {
            return hasYear() || within != null;
        }

        /** The unit of the period it names. */
        Unit unit() {
            if (day > 0 || weekday > 0) {
                return Unit.DAY;
            }
            return block != null ? block : month > 0 ? Unit.MONTH : Unit.YEAR;
        }

        Named in(int newYear) {
            return new Named(newYear, month, day, weekday, block, code, within, direction);
        }

        Named on(int otherDay) {
            return new Named(year, month, otherDay, 0, null, "", within, direction);
        }
    }

    /** A period so many units from now or from the date last spoken of. {@code count} is null where the text says "some". */
    record Shift(@Nullable Integer count, Unit unit, Direction direction) implements Phrase {}

    /** A length of time. {@code count} as TIMEX3 writes it, X where vague. */
    record Length(
            String count,
            @Nullable Integer whole,
            Unit unit,
            @Nullable Direction direction) implements Phrase {}

    /** An expression whose value needs no calendar, such as PRESENT_REF or a recurring time. */
    record Fixed(TimeMention.Type type, String value) implements Phrase {}

    /** A time of the day whose day another expression tells. */
    record OfDay() implements Phrase {}
}
