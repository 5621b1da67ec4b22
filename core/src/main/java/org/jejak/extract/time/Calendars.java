package org.jejak.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Finds the year that a date without one means. */
final class Calendars {

    /** Leap days come back after eight years at the latest. */
    private static final int YEARS = 8;

    private static final double MONTHS_BACK = 5.5;

    private Calendars() {}

    /** The day that month and day of month name in a year; null on 30 February, and 29 in a common year. */
    static @Nullable LocalDate day(int year, Phrase.Named named) {
        boolean valid = year > Point.FIRST_YEAR
                && year < Point.LAST_YEAR
                && named.day() <= YearMonth.of(year, named.month()).lengthOfMonth();
        return valid ? LocalDate.of(year, named.month(), named.day()) : null;
    }

    /** What a phrase with a month, season or the like names in a year. */
    static @Nullable Point in(int year, Phrase.Named named) {
        if (named.day() > 0 && named.month() > 0) {
            LocalDate day = day(year, named);
            return day == null ? null : new Point(Unit.DAY, day);
        }
        Unit block = named.block();
        if (block == Unit.SEASON) {
            return Point.ofSeason(year, named.code());
        }
        if (block == Unit.QUARTER || block == Unit.HALF) {
            int number = named.code().charAt(1) - '0';
            return Point.of(block, LocalDate.of(year, 1 + (number - 1) * (block == Unit.HALF ? 6 : 3), 1));
        }
        return block != null
                ? Point.of(block, LocalDate.of(year, 1, 1))
                : named.month() > 0 ? Point.of(Unit.MONTH, LocalDate.of(year, named.month(), 1)) : Point.ofYear(year);
    }

    /** The latest that has begun at the limit; with a weekday, the one before where only that falls on it. */
    static @Nullable Point notAfter(LocalDate limit, Phrase.Named named) {
        Point latest = null;
        for (int year = limit.getYear(); year >= limit.getYear() - YEARS; year--) {
            Point point = in(year, named);
            if (point != null && !point.first().isAfter(limit)) {
                if (latest != null) {
                    return fallsOn(point, named) ? point : latest;
                }
                if (fallsOn(point, named)) {
                    return point;
                }
                latest = point;
            }
        }
        return latest;
    }

    static @Nullable Point notBefore(LocalDate limit, Phrase.Named named) {
        for (int year = limit.getYear(); year <= limit.getYear() + YEARS; year++) {
            Point point = in(year, named);
            if (point != null && !point.last().isBefore(limit)) {
                return point;
            }
        }
        return null;
    }

    private static boolean fallsOn(Point point, Phrase.Named named) {
        return named.weekday() == 0 || point.first().getDayOfWeek() == DayOfWeek.of(named.weekday());
    }

    /** The nearest to a date told before; a story goes on rather than back. */
    static @Nullable Point near(Point there, Phrase.Named named) {
        if (there.unit().compareTo(Unit.YEAR) >= 0) {
            return in(there.first().getYear(), named);
        }
        Point nearest = null;
        double least = Double.MAX_VALUE;
        for (int year = there.first().getYear() - 1; year <= there.first().getYear() + 1; year++) {
            Point point = in(year, named);
            double months = point == null ? 0 : ChronoUnit.DAYS.between(there.first(), point.first()) / 30.44;
            double distance = Math.abs(months - (12 / 2.0 - MONTHS_BACK));
            if (point != null && distance < least) {
                nearest = point;
                least = distance;
            }
        }
        return nearest;
    }

    /** The weekday at or before a day, or after it. */
    static LocalDate weekday(LocalDate day, int weekday, @Nullable Direction direction) {
        DayOfWeek wanted = DayOfWeek.of(weekday);
        if (direction == null) {
            return day.with(TemporalAdjusters.previousOrSame(wanted));
        }
        return switch (direction) {
            case LAST, PAST, EARLIER -> day.with(TemporalAdjusters.previous(wanted));
            case NEXT, COMING, HENCE, LATER -> day.with(TemporalAdjusters.next(wanted));
            case THIS -> Unit.WEEK.start(day).plusDays(weekday - 1L);
            case SAME -> day.with(TemporalAdjusters.previousOrSame(wanted));
        };
    }
}
