package org.jejak.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A unit of time, and how the calendar cuts time into it. */
enum Unit {
    SECOND("S", 0),
    MINUTE("M", 0),
    HOUR("H", 0),
    DAY("D", 0),
    WEEK("W", 0),
    WEEKEND("WE", 0),
    MONTH("M", 1),
    QUARTER("Q", 3),
    SEASON("SE", 12),
    HALF("H", 6),
    YEAR("Y", 12),
    DECADE("DE", 120),
    CENTURY("CE", 1200),
    MILLENNIUM("ML", 12000);

    private static final Map<String, Unit> NAMED = Stream.of(values())
            .collect(Collectors.toMap(unit -> unit.name().toLowerCase(Locale.ROOT), Function.identity()));

    private final String code;
    private final int months;

    Unit(String code, int months) {
        this.code = code;
        this.months = months;
    }

    /** @param name as packs write it, in lower case */
    static Unit named(String name) {
        Unit unit = NAMED.get(name);
        if (unit == null) {
            throw new IllegalArgumentException("'" + name + "' is no unit of time; write one of " + NAMED.keySet());
        }
        return unit;
    }

    boolean isClock() {
        return compareTo(DAY) < 0;
    }

    /** TIMEX3 duration, such as P3M or PT40M. */
    String duration(String count) {
        return (isClock() ? "PT" : "P") + count + code;
    }

    /** The first day of the period that holds a day. */
    LocalDate start(LocalDate day) {
        return switch (this) {
            case SECOND, MINUTE, HOUR, DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND -> WEEK.start(day).plusDays(5);
            case MONTH, SEASON -> day.withDayOfMonth(1);
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
            case HALF -> LocalDate.of(day.getYear(), day.getMonthValue() <= 6 ? 1 : 7, 1);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> LocalDate.of(blockStart(day.getYear(), 10), 1, 1);
            case CENTURY -> LocalDate.of(blockStart(day.getYear(), 100), 1, 1);
            case MILLENNIUM -> LocalDate.of(blockStart(day.getYear(), 1000), 1, 1);
        };
    }

    /** 1960 for 1967; before our era the same digits count downwards: 489 BC for 483 BC. */
    private static int blockStart(int year, int size) {
        return year > 0 ? Math.max(1, year / size * size) : 1 - ((1 - year) / size * size + size - 1);
    }

    /** The day so many units later. */
    LocalDate plus(LocalDate day, long count) {
        return switch (this) {
            case SECOND, MINUTE, HOUR -> day;
            case DAY -> day.plusDays(count);
            case WEEK, WEEKEND -> day.plusWeeks(count);
            default -> day.plusMonths(months * count);
        };
    }

    /** How many whole units lie between two days. */
    long between(LocalDate from, LocalDate to) {
        return switch (this) {
            case SECOND, MINUTE, HOUR, DAY -> ChronoUnit.DAYS.between(from, to);
            case WEEK, WEEKEND -> ChronoUnit.WEEKS.between(from, to);
            default -> ChronoUnit.MONTHS.between(from, to) / months;
        };
    }
}
