package org.jejak.extract.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.jejak.model.Edtf;

/**
 * A period of the calendar: a day, an ISO week, a month, a season, a decade.
 *
 * @param unit what it is; not finer than a day
 * @param first its first day, proleptic: 490 BC is the year -489
 */
record Point(Unit unit, LocalDate first) {

    /** Codes of TIMEX3 and of EDTF (21 spring to 24 winter), by the month in which the season begins. */
    private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

    static final int FIRST_YEAR = -9000;
    static final int LAST_YEAR = 9000;

    /** The period of a unit that holds a day. */
    static Point of(Unit unit, LocalDate day) {
        return new Point(unit, unit.start(day));
    }

    static Point ofYear(int year) {
        return new Point(Unit.YEAR, LocalDate.of(year, 1, 1));
    }

    /** @param code of TIMEX3; winter is that of the year's end */
    static Point ofSeason(int year, String code) {
        for (int i = 0; i < SEASONS.length; i++) {
            if (SEASONS[i].equals(code)) {
                return new Point(Unit.SEASON, LocalDate.of(year, 3 * i + 3, 1));
            }
        }
        throw new IllegalArgumentException("'" + code + "' is no season; write SP, SU, FA or WI");
    }

    LocalDate last() {
        return switch (unit) {
            case SEASON -> first.plusMonths(3).minusDays(1);
            case WEEKEND -> first.plusDays(1);
            default -> unit.plus(first, 1).minusDays(1);
        };
    }

    Point shift(long count) {
        return of(unit, unit.plus(first, count));
    }

    boolean isBefore(Point other) {
        return first.isBefore(other.first);
    }

    /** Whether years, and all that builds on them, can be written with four digits. */
    boolean isWritable() {
        return first.getYear() > FIRST_YEAR && first.getYear() < LAST_YEAR;
    }

    /** TIMEX3 value. */
    String timex() {
        String year = year();
        return switch (unit) {
            case WEEK -> week();
            case WEEKEND -> week() + "-WE";
            case MONTH -> year + "-" + two(first.getMonthValue());
            case QUARTER -> year + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
            case SEASON -> year + "-" + SEASONS[first.getMonthValue() / 3 - 1];
            case HALF -> year + "-H" + (first.getMonthValue() <= 6 ? 1 : 2);
            case YEAR -> year;
            case DECADE -> year.substring(0, year.length() - 1);
            case CENTURY -> year.substring(0, year.length() - 2);
            case MILLENNIUM -> year.substring(0, year.length() - 3);
            default -> year + "-" + two(first.getMonthValue()) + "-" + two(first.getDayOfMonth());
        };
    }

    private String week() {
        return pad(first.get(IsoFields.WEEK_BASED_YEAR), 4) + "-W" + two(first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private String year() {
        int year = first.getYear();
        return year > 0 ? pad(year, 4) : "BC" + pad(1 - year, 4);
    }

    Edtf edtf() {
        return new Edtf(edtfText());
    }

    private String edtfText() {
        return switch (unit) {
            case YEAR -> edtfYear(first);
            case MONTH -> edtfMonth(first);
            case SEASON -> edtfYear(first) + "-" + (20 + first.getMonthValue() / 3);
            case QUARTER, HALF -> edtfMonth(first) + "/" + edtfMonth(last());
            case DECADE, CENTURY, MILLENNIUM -> edtfYear(first) + "/" + edtfYear(last());
            case WEEK, WEEKEND -> edtfDay(first) + "/" + edtfDay(last());
            default -> edtfDay(first);
        };
    }

    private static String edtfDay(LocalDate day) {
        return edtfMonth(day) + "-" + two(day.getDayOfMonth());
    }

    private static String edtfMonth(LocalDate day) {
        return edtfYear(day) + "-" + two(day.getMonthValue());
    }

    private static String edtfYear(LocalDate day) {
        int year = day.getYear();
        return year >= 0 ? pad(year, 4) : "-" + pad(-year, 4);
    }

    /** Everything from the beginning of this period to the end of another, at the precision of the two. */
    Edtf to(Point end) {
        String from = edtfText();
        String to = end.edtfText();
        int slash = from.indexOf('/');
        return new Edtf((slash < 0 ? from : from.substring(0, slash)) + "/" + to.substring(to.indexOf('/') + 1));
    }

    static String two(int number) {
        return pad(number, 2);
    }

    private static String pad(int number, int digits) {
        StringBuilder padded = new StringBuilder(digits).append(number);
        while (padded.length() < digits) {
            padded.insert(0, '0');
        }
        return padded.toString();
    }
}
